import { instantOfMs, type Instant } from '../../../kernel/instant.ts';
import type { ComplaintLine } from './complaint.ts';

/** A place in the order of the queue: behind this line the next page begins. No clock: behind all that have one. */
export interface QueuePlace {
  readonly isGrave: boolean;
  readonly dueAt: Instant | undefined;
  readonly filedAt: Instant;
  readonly id: string;
}

export function placeOf(line: ComplaintLine): QueuePlace {
  return { isGrave: line.urgency === 'grave', dueAt: line.clock?.dueAt, filedAt: line.filedAt, id: line.id };
}

/** As an address carries it: no name, no number of a record that the reader may not see. */
export function placeText({ isGrave, dueAt, filedAt, id }: QueuePlace): string {
  return [isGrave ? 'g' : 'n', dueAt === undefined ? '' : String(dueAt.getTime()), String(filedAt.getTime()), id].join('_');
}

/** Undefined for what cannot be one: then the list begins at its beginning. */
export function readPlace(text: string | undefined): QueuePlace | undefined {
  const parts = /^([gn])_(\d{0,15})_(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '');
  if (parts === null) return undefined;
  const [, urgency, due = '', filed = '', id = ''] = parts;
  return { isGrave: urgency === 'g', dueAt: due === '' ? undefined : instantOfMs(Number(due)), filedAt: instantOfMs(Number(filed)), id };
}
