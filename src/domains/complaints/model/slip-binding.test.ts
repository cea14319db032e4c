import { describe, expect, it } from 'vitest';
import { mayBindBySlip } from './slip-binding.ts';

const mobile = '6000012345';
const complaint = { nature: 'theft', urgency: 'normal', onBehalf: 'self', informant: { mobile, isOnPage: false, isCutOff: false } } as const;

describe('the slip of a counter and a confirmed number', () => {
  it('put an ordinary matter on the page of the number that was said there', () => {
    expect(mayBindBySlip({ complaint, mobile, wasSeen: false })).toBe(true);
  });
  it.each([
    ['another number, of one digit', { ...complaint, informant: { ...complaint.informant, mobile: '6000012346' } }],
    ['no number was said', { ...complaint, informant: { ...complaint.informant, mobile: undefined } }],
    ['it stands on a page already', { ...complaint, informant: { ...complaint.informant, isOnPage: true } }],
    ['the informant was cut off', { ...complaint, informant: { ...complaint.informant, isCutOff: true } }],
  ])('never when %s', (_, other) => {
    for (const wasSeen of [true, false]) expect(mayBindBySlip({ complaint: other, mobile, wasSeen })).toBe(false);
  });
  it.each([
    ['at home', { ...complaint, nature: 'domestic' }],
    ['dangerous', { ...complaint, urgency: 'grave' }],
    ['of a child', { ...complaint, onBehalf: 'minor' }],
  ] as const)('in a matter that is %s only where an officer had seen who it is', (_, delicate) => {
    expect(mayBindBySlip({ complaint: delicate, mobile, wasSeen: false })).toBe(false);
    expect(mayBindBySlip({ complaint: delicate, mobile, wasSeen: true })).toBe(true);
  });
});
