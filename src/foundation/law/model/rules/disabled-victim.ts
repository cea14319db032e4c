import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';

/**
 * A disabled victim of the offences of L4 is heard at her home or where she chooses, with an interpreter or special educator,
 * on video, and by the Magistrate soon (rule L5).
 * @see BNSS 2023 s.173(1), second proviso; s.183(6)(a)
 */
export function disabledVictim(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  const listed = offences.filter((offence) => offence.womanRecorder);
  return listed.length > 0 && facts.victimIsDisabled === true ? consequence({ code: 'disabled-victim', rule: 'L5', offences: listed }) : undefined;
}
