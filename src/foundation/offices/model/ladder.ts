import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import { officeKinds, type OfficeKind } from './office.ts';

/** Who supervises an office, from a day to the day before another. Undefined: not known since when, or still. */
export interface Rung {
  readonly supervisorId: OfficeId;
  readonly from: IstDate | undefined;
  readonly to: IstDate | undefined;
  readonly source: string;
  readonly unverified: boolean;
}

/** Only a wider office supervises: so a ladder cannot lead back to where it began. */
export function maySupervise(supervisor: OfficeKind, office: OfficeKind): boolean {
  return officeKinds.indexOf(supervisor) > officeKinds.indexOf(office);
}

/**
 * The ladder of one office with a new rung in it: for its days nobody else supervises. What runs into it ends there, what lies within
 * is replaced, what goes on behind it goes on behind it (C6: the past stays).
 * @param rung `to` undefined: until somebody says otherwise
 */
export function withRung(rungs: readonly Rung[], rung: Rung & { readonly from: IstDate }): Rung[] {
  const others = rungs.flatMap((known) => {
    const before = { ...known, to: earlier(known.to, rung.from) };
    const behind = rung.to === undefined ? undefined : { ...known, from: known.from === undefined || known.from < rung.to ? rung.to : known.from };
    return [...(hasDays(before) ? [before] : []), ...(behind !== undefined && hasDays(behind) ? [behind] : [])];
  });
  return [...others, rung].toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}

function earlier(to: IstDate | undefined, day: IstDate): IstDate {
  return to === undefined || day < to ? day : to;
}

function hasDays({ from, to }: Pick<Rung, 'from' | 'to'>): boolean {
  return from === undefined || to === undefined || from < to;
}
