import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { findOfficer, listOfficersOf, type OfficerReadTables } from '../../../foundation/identity/index.ts';
import { citedOffences, findOffences, type LawDb, type LawTables, type Offence } from '../../../foundation/law/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { FirInput, FirRecording, FirSection } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { isDisabilityUnasked, openHearingSteps } from '../model/rules/disabled-victim-heard.ts';
import { isRecordedWithoutWoman, namesListedOffence, recorderFault } from '../model/rules/woman-officer-records.ts';

export interface CheckedRecording {
  /** As the FIR keeps it; undefined where no section of the list is named. */
  readonly recording: FirRecording | undefined;
  readonly isWithoutWoman: boolean;
}

/**
 * Who took the information on record, and whether the law lets it stand (L4, L5). Without a named recorder it is the officer in charge.
 *
 * Refusals: `womanRecorder` (L4), `disabledVictim` (L5), each with the fields that are open; `noSuchRecorder` (nobody of this
 * station, unless a woman officer of another office came).
 */
export async function recordingOf(act: Act, of: { actor: OfficerActor; complaint: Complaint; input: FirInput }): Promise<Result<CheckedRecording>> {
  const { actor, complaint, input } = of;
  const offences = await offencesOf(act.trx.$pickTables<LawTables>(), input.sections);
  const isListed = namesListedOffence({ offences, sections: input.sections });
  if (!isListed) return ok({ recording: undefined, isWithoutWoman: false });
  const told = input.items.recording;
  const recording = { withoutWomanReason: '', ...told, recorderId: told?.recorderId ?? actor.officerId };
  const officers = act.trx.$pickTables<OfficerReadTables>();
  const on = istDateOf(act.at);
  const recorder = await findOfficer(officers, { id: recording.recorderId, on });
  if (recorder === undefined || (recorder.officeId !== complaint.officeId && !recorder.isWoman)) return refused({ code: 'invalid', reason: 'noSuchRecorder', fields: { recorderId: 'noSuchRecorder' } });
  const hasStationWoman = (await listOfficersOf(officers, { officeId: complaint.officeId, on })).some((officer) => officer.isWoman);
  const asked = { isListed, isGivenByVictimWoman: recording.givenByVictimWoman, isRecorderWoman: recorder.isWoman, hasStationWoman, reason: recording.withoutWomanReason };
  const fault = recorderFault(asked);
  if (fault !== undefined) return refused({ code: 'law', reason: 'womanRecorder', rule: 'L4', fields: { [fault]: errorOfFault[fault] } });
  const heard = { isListed, victimIsDisabled: recording.victimIsDisabled, hearing: recording.hearing };
  if (isDisabilityUnasked(heard)) return refused({ code: 'law', reason: 'disabledVictim', rule: 'L5', fields: { victimIsDisabled: 'yesOrNo' } });
  const open = openHearingSteps(heard);
  if (open.length > 0) return refused({ code: 'law', reason: 'disabledVictim', rule: 'L5', fields: Object.fromEntries(open.map((step) => [`hearing-${step}`, 'hearingStep'])) });
  return ok({ recording, isWithoutWoman: isRecordedWithoutWoman(asked) });
}

/** Everything the tables hold for the sections of an FIR: those that were ticked, and those that were typed. */
export async function offencesOf(db: LawDb, sections: readonly FirSection[]): Promise<Offence[]> {
  const ticked = await findOffences(db, sections.map((section) => section.offenceId).filter((id) => id !== undefined));
  const typed = await citedOffences(db, sections.filter((section) => section.offenceId === undefined).map((section) => `${section.act} ${section.provision}`));
  return [...ticked, ...typed.filter((offence) => !ticked.some((known) => known.id === offence.id))];
}

const errorOfFault = { givenByVictimWoman: 'yesOrNo', recorderId: 'womanRecorder', withoutWomanReason: 'reason' } as const;
