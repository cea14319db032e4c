import { hearingSteps, type FirRecording, type HearingStep } from '../../../cases/index.ts';
import { SHORTEST_REASON_LETTERS } from './woman-officer-records.ts';

/**
 * The steps that are neither done nor left out for a reason, in the order of the list (rule L5). Empty: the FIR may be registered.
 *
 * A disabled victim of a listed offence is heard at home or where she chooses, with an interpreter or special educator, on video,
 * and the Magistrate is asked to hear her soon. Disabled for the time being or for good, in mind or body.
 * @see BNSS 2023 s.173(1), second proviso; s.183(6)(a)
 */
export function openHearingSteps(heard: { readonly isListed: boolean; readonly victimIsDisabled: boolean | undefined; readonly hearing: FirRecording['hearing'] }): HearingStep[] {
  if (!heard.isListed || heard.victimIsDisabled !== true) return [];
  return hearingSteps.filter((step) => {
    const taken = heard.hearing?.[step];
    return taken === undefined || (!taken.isDone && taken.reason.trim().length < SHORTEST_REASON_LETTERS);
  });
}

/** Whether the officer still has to ask if the victim is disabled (rule L5). */
export function isDisabilityUnasked(heard: { readonly isListed: boolean; readonly victimIsDisabled: boolean | undefined }): boolean {
  return heard.isListed && heard.victimIsDisabled === undefined;
}
