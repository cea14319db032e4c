import { expect, it } from 'vitest';
import { readModes } from './load-signature-modes.ts';

const line = { mode: 'officer-visit', valid_from: '2026-11-24', valid_to: '', basis: 'notification' };

it('L3b: a mode that nothing is connected for is left out and counted, whatever the State writes', () => {
  const read = readModes([line, { ...line, mode: 'e-sign' }, { ...line, mode: 'signed-scan-upload' }, { ...line, valid_to: '2026-11-24' }]);
  expect(read.rows).toEqual([{ mode: 'officer-visit', validFrom: '2026-11-24', validTo: undefined, basis: 'notification' }]);
  expect(read.rejected).toEqual({ 'mode: not connected': 2, 'valid_to: not after valid_from': 1 });
});
