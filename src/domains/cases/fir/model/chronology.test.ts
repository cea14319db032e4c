import { describe, expect, it } from 'vitest';
import { addMs, instantOf } from '../../../../kernel/instant.ts';
import { misorderOf } from './chronology.ts';

const minute = 60_000;
const at = (offsetMinutes: number) => addMs(instantOf('2026-11-24T10:00:00+05:30'), offsetMinutes * minute);
const inOrder = { occurredFrom: at(0), occurredTo: at(10), receivedAt: at(20), diaryAt: at(20), signedAt: at(30), registeredAt: at(30) };

describe('C2: the moments of an FIR stand in order', () => {
  it('accepts equal moments: receipt and diary entry are one act', () => {
    expect(misorderOf(inOrder)).toBeUndefined();
    expect(misorderOf({ ...inOrder, occurredTo: undefined })).toBeUndefined();
  });
  it('refuses a registration one minute before its diary entry', () => {
    expect(misorderOf({ ...inOrder, diaryAt: at(31), signedAt: at(20) })).toBe('registeredBeforeDiary');
  });
  it('refuses a registration one minute before the signature', () => {
    expect(misorderOf({ ...inOrder, signedAt: at(31) })).toBe('registeredBeforeSignature');
  });
  it('refuses a receipt one minute before the end of the occurrence', () => {
    expect(misorderOf({ ...inOrder, occurredTo: at(21) })).toBe('receivedBeforeOccurrence');
    expect(misorderOf({ ...inOrder, occurredTo: undefined, occurredFrom: at(21) })).toBe('receivedBeforeOccurrence');
  });
  it('refuses an end before the start, and a diary entry before the receipt', () => {
    expect(misorderOf({ ...inOrder, occurredTo: at(-1) })).toBe('endBeforeStart');
    expect(misorderOf({ ...inOrder, diaryAt: at(19) })).toBe('diaryBeforeReceipt');
  });
});
