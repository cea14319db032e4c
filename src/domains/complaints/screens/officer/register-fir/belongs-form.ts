import type { OfficeId } from '../../../../../kernel/id.ts';
import { SHORTEST_GROUND, type BelongsElsewhere } from '../../../model/belongs-elsewhere.ts';
import type { FirFormErrors } from './form-errors.ts';

export const belongsChoices = ['here', 'station', 'outside'] as const;

type Read = { readonly ok: true; readonly belongs: BelongsElsewhere | undefined } | { readonly ok: false; readonly errors: FirFormErrors };

/** Whose area the place is (L12). Nothing chosen means this station: an FIR never waits for the answer. */
export function readBelongs(typed: (name: string) => string): Read {
  const choice = typed('belongs');
  if (choice !== 'station' && choice !== 'outside') return { ok: true, belongs: undefined };
  const ground = typed('belongsGround').trim();
  const officeId = typed('belongsOfficeId');
  const [state, station] = [typed('outsideState').trim(), typed('outsideStation').trim()];
  const isNamed = choice === 'station' ? /^\d{1,9}$/.test(officeId) : state !== '' && station !== '';
  const errors: FirFormErrors = {
    ...(!isNamed && (choice === 'station' ? { belongsOfficeId: 'belongsOfficeId' as const } : { outsideState: 'outsideState' as const })),
    ...(ground.length < SHORTEST_GROUND && { belongsGround: 'groundMissing' as const }),
    ...(ground.length > 2_000 && { belongsGround: 'tooLong' as const }),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const destination = choice === 'station' ? ({ kind: 'station', officeId: Number(officeId) as OfficeId } as const) : ({ kind: 'outside', state, station } as const);
  return { ok: true, belongs: { destination, ground } };
}
