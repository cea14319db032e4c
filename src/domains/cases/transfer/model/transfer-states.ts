import type { StateTable } from '../../../../kernel/state-table.ts';

/** Where a Zero FIR is on its way to its own station (lifecycles 5.3). `settled`: sent to the station that was decided; nobody may dispute it again. */
export const transferStates = ['to-send', 'sent', 'disputed', 'settled', 'accepted', 'outside'] as const;
export type TransferState = (typeof transferStates)[number];

export const transferActions = ['send', 'send-outside', 'accept', 'dispute', 'decide'] as const;
export type TransferAction = (typeof transferActions)[number];

/**
 * No way leads back to the person, and none back to "not registered": a dispute goes to an officer above both stations, whose
 * decision ends the argument. Whether it goes within the State or outside follows from where the place lies, see `moveTransfer`.
 */
export const transferTable = {
  'to-send': { send: { to: 'sent' }, 'send-outside': { to: 'outside' } },
  sent: { accept: { to: 'accepted' }, dispute: { to: 'disputed' } },
  disputed: { decide: { to: 'settled' } },
  settled: { accept: { to: 'accepted' } },
  accepted: {},
  outside: {},
} as const satisfies StateTable<TransferState, TransferAction>;
