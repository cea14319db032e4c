import type { CitizenActor } from '../../kernel/actor.ts';
import { istDateOf, type Instant } from '../../kernel/instant.ts';
import type { Lang } from '../../kernel/text.ts';
import type { Result } from '../../kernel/result.ts';
import { createConfirmedCitizen } from '../../foundation/identity/index.ts';
import { act } from '../../foundation/ledger/index.ts';
import { FileComplaint, type ComplaintNature } from '../../domains/complaints/index.ts';
import { newId } from '../../platform/crypto/ids.ts';
import type { Deps } from '../compose.ts';
import type { DemoStation } from './seed-officers.ts';

/** One thing that happens in the life of a made-up complaint, by a real action. */
export interface Event {
  readonly at: Instant;
  readonly run: (deps: Deps) => Promise<void>;
}

export interface ToldAt {
  readonly lang: Lang;
  readonly nature: ComplaintNature;
  readonly place: string;
  readonly words: string;
  readonly name: string;
  readonly mobile: string;
  readonly occurredAt: Instant;
}

/** A story that is told by hand, not drawn by lot, at a station that is known. */
export function complaintAt(station: DemoStation, told: ToldAt): FileComplaint {
  const { lang, nature, place, words, name, mobile, occurredAt } = told;
  return FileComplaint.parse({
    draftId: newId(),
    lang,
    nature,
    placeId: null,
    districtCode: station.districtCode,
    officeId: station.office.id,
    placeText: `${station.office.name[lang] ?? station.office.name.en}, ${place}`,
    occurredOn: istDateOf(occurredAt),
    occurredTime: null,
    narrative: words,
    name,
    mobile,
  });
}

/** Whoever told the complaint, with a confirmed number. */
export async function citizenOf(deps: Deps, { mobile, lang }: FileComplaint): Promise<CitizenActor> {
  const confirmed = orThrow(await act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang })));
  return { kind: 'citizen', citizenId: confirmed };
}

export function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo could not be filled: ${result.refusal.reason}`);
  return result.value;
}
