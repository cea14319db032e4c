import type { OfficerActor } from '../../../kernel/actor.ts';
import type { ComplaintLine } from './complaint.ts';
import { mayDo, type ComplaintAction } from './complaint-policy.ts';
import type { DeskState } from './complaint-states.ts';

/** What comes next with a complaint, and whose turn it is when not the viewer's. */
export interface NextStep {
  readonly step: DeskState | 'sign' | 'register' | 'permit';
  readonly waitsFor: 'sho' | 'duty' | 'desk' | 'above' | undefined;
}

type LineState = Pick<ComplaintLine, 'officeId' | 'aboutOfficeId' | 'aboveOfficeId' | 'districtCode' | 'deskState' | 'signatureState' | 'enquiryOfficeId'>;

/** The next step of a line of the queue for one officer. A step that is not the officer's says with whom it is. */
export function nextStepOf(actor: OfficerActor, line: LineState): NextStep {
  const subject = { ...line, informant: { citizenId: undefined, isCutOff: false } };
  if (line.enquiryOfficeId !== undefined && line.deskState !== 'under-enquiry' && mayDo(actor, 'permit-enquiry', subject)) return { step: 'permit', waitsFor: undefined };
  const step = stepOf(line);
  const needed = needs[step];
  return { step, waitsFor: needed === undefined || mayDo(actor, needed.action, subject) ? undefined : needed.of };
}

function stepOf({ deskState, signatureState }: LineState): keyof typeof needs {
  if (deskState !== 'assigned') return deskState;
  return signatureState === 'signed' ? 'register' : 'sign';
}

const needs: Readonly<Record<DeskState | 'sign' | 'register', { readonly action: ComplaintAction; readonly of: 'sho' | 'duty' | 'desk' | 'above' } | undefined>> = {
  'at-district-desk': { action: 'route', of: 'desk' },
  'at-sp': { action: 'assign', of: 'above' },
  'sp-enquiry': { action: 'decide', of: 'above' },
  'at-station': { action: 'receive', of: 'duty' },
  received: { action: 'assign', of: 'sho' },
  assigned: undefined,
  sign: { action: 'sign', of: 'duty' },
  register: { action: 'register-fir', of: 'sho' },
  'under-enquiry': { action: 'decide', of: 'sho' },
  'fir-registered': undefined,
  'ncr-issued': undefined,
  closed: undefined,
};
