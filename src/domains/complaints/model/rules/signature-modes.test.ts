import { describe, expect, it } from 'vitest';
import { connectedModes } from '../signature-mode.ts';
import { modesToRecord } from './signature-modes.ts';

describe('L3b: the modes of signing', () => {
  it('L3b: in person at the complaint’s own station is open whatever the State has enabled', () => {
    expect(modesToRecord({ isOwnStation: true, enabled: [] })).toEqual(['physical-at-station']);
  });
  it('L3b: another station records only where the State has enabled it, and never a visit', () => {
    expect(modesToRecord({ isOwnStation: false, enabled: [] })).toEqual([]);
    expect(modesToRecord({ isOwnStation: false, enabled: [...connectedModes] })).toEqual(['physical-at-other-station']);
  });
  it('L3b: the officer’s visit is of the own station, where enabled', () => {
    expect(modesToRecord({ isOwnStation: true, enabled: ['officer-visit', 'physical-at-other-station'] })).toEqual(['physical-at-station', 'officer-visit']);
  });
});
