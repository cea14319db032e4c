import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirId, OfficeId } from '../../../../kernel/id.ts';
import { instantOf, istDate } from '../../../../kernel/instant.ts';
import { aTransfer, offices } from '../../testing/a-transfer.ts';
import { holderOf, moveTransfer, type FirTransfer, type TransferMove } from './transfer.ts';

const at = instantOf('2026-11-24T10:00:00+05:30');
const anyOffice = fc.constantFrom<OfficeId>(offices.registering, offices.receiving, offices.third);
const anyMove: fc.Arbitrary<TransferMove> = fc.oneof(
  fc.constant<TransferMove>({ action: 'send', at }),
  fc.constant<TransferMove>({ action: 'send-outside', at, mark: 'letter 12', on: istDate('2026-11-24') }),
  fc.constant<TransferMove>({ action: 'accept', at, regularFirId: 'regular' as FirId }),
  fc.constant<TransferMove>({ action: 'dispute', at, ground: 'not ours', deciderOfficeId: offices.deciding }),
  anyOffice.map((toOfficeId): TransferMove => ({ action: 'decide', at, ground: 'the map', toOfficeId })),
);
const anyStart = fc.constantFrom(aTransfer(), aTransfer({ destination: { kind: 'outside', state: 'Jharkhand', station: 'Dumka' } }));

/** Every transfer on the way, the refused moves left out. */
function walk(start: FirTransfer, moves: readonly TransferMove[]): FirTransfer[] {
  const walked = [start];
  for (const move of moves) {
    const next = moveTransfer(walked.at(-1) ?? start, move);
    if (next !== undefined) walked.push(next);
  }
  return walked;
}

describe('5.3: a Zero FIR on its way', () => {
  it('has exactly one holder in every state: who registered it until another station has taken it over', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), (start, moves) => {
        for (const transfer of walk(start, moves)) {
          const isTakenOver = transfer.state === 'accepted' && transfer.destination.kind === 'station';
          expect(holderOf(transfer)).toBe(isTakenOver && transfer.destination.kind === 'station' ? transfer.destination.officeId : offices.registering);
        }
      }),
    );
  });
  it('has a regular FIR if and only if it is taken over, and then nothing follows', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), anyMove, (start, moves, next) => {
        const walked = walk(start, moves);
        for (const transfer of walked) expect(transfer.regularFirId !== undefined).toBe(transfer.state === 'accepted');
        const last = walked.at(-1) ?? start;
        if (last.state === 'accepted' || last.state === 'outside') expect(moveTransfer(last, next)).toBeUndefined();
      }),
    );
  });
  it('is argued about once: after a decision there is no second dispute', () => {
    fc.assert(
      fc.property(fc.array(anyMove), (moves) => {
        for (const transfer of walk(aTransfer(), moves)) if (transfer.decision !== undefined) expect(moveTransfer(transfer, { action: 'dispute', at, ground: 'again', deciderOfficeId: offices.deciding })).toBeUndefined();
      }),
    );
  });
  it('never leaves the State as an inner one, nor the other way round', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), (start, moves) => {
        for (const transfer of walk(start, moves)) if (transfer.state !== 'to-send') expect(transfer.state === 'outside').toBe(start.destination.kind === 'outside');
      }),
    );
  });
});
