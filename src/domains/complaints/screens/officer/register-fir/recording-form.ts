import { parseUuid, type OfficerId } from '../../../../../kernel/id.ts';
import type { FirRecording } from '../../../../cases/index.ts';
import { isDisabilityUnasked, openHearingSteps } from '../../../model/rules/disabled-victim-heard.ts';
import type { FirFormErrors } from './form-errors.ts';

type Typed = (name: string) => string;

/** Answers to the questions that a listed section asks (L4, L5). What was not answered stays undefined. */
export function readRecording(typed: Typed): { readonly recording: FirRecording | undefined; readonly errors: FirFormErrors } {
  const recorderId = parseUuid<OfficerId>(typed('recorderId'));
  const answers = { givenByVictimWoman: yesOrNo(typed('givenByVictimWoman')), victimIsDisabled: yesOrNo(typed('victimIsDisabled')), withoutWomanReason: typed('withoutWomanReason').trim(), hearing: hearingOf(typed) };
  const heard = { isListed: true, ...answers };
  const errors: FirFormErrors = {
    ...(answers.givenByVictimWoman === undefined && { givenByVictimWoman: 'yesOrNo' as const }),
    ...(recorderId === undefined && { recorderId: 'recorderId' as const }),
    ...(isDisabilityUnasked(heard) && { victimIsDisabled: 'yesOrNo' as const }),
    ...Object.fromEntries(openHearingSteps(heard).map((step) => [`hearing-${step}`, 'hearingStep' as const])),
  };
  return { recording: recorderId === undefined ? undefined : { recorderId, ...answers }, errors };
}

export function yesOrNo(text: string): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

function hearingOf(typed: Typed): NonNullable<FirRecording['hearing']> {
  const step = (name: string) => ({ isDone: typed(`hearing-${name}`) === 'yes', reason: typed(`hearing-${name}-reason`).trim() });
  return { place: step('place'), interpreter: step('interpreter'), video: step('video'), magistrate: step('magistrate') };
}
