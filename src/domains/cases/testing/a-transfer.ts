import type { FirId, OfficeId } from '../../../kernel/id.ts';
import type { FirTransfer } from '../transfer/model/transfer.ts';

export const offices = { registering: 1 as OfficeId, receiving: 2 as OfficeId, third: 3 as OfficeId, deciding: 4 as OfficeId, uninvolved: 5 as OfficeId } as const;

/** A Zero FIR with a number, not sent yet; name what the test is about. */
export function aTransfer(overrides: Partial<FirTransfer> = {}): FirTransfer {
  return {
    zeroFirId: 'zero' as FirId,
    sourceId: 'complaint',
    aboutOfficeId: undefined,
    state: 'to-send',
    fromOfficeId: offices.registering,
    destination: { kind: 'station', officeId: offices.receiving },
    ground: 'The place lies across the river.',
    sentAt: undefined,
    sentOutside: undefined,
    dispute: undefined,
    decision: undefined,
    acceptedAt: undefined,
    regularFirId: undefined,
    ...overrides,
  };
}
