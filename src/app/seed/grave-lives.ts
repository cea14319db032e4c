import { addMs, HOUR_MS, type Instant } from '../../kernel/instant.ts';
import type { Lang } from '../../kernel/text.ts';
import { fileComplaint } from '../../domains/complaints/index.ts';
import { citizenOf, complaintAt, orThrow, type Event } from './life.ts';
import type { DemoStation } from './seed-officers.ts';

/** Who told of danger to life and was read by nobody, in each language. */
export const unheardMobiles = { hi: '6000081001', en: '6000081002' } as const satisfies Record<Lang, string>;

const told = {
  hi: { place: 'रानी टोला', name: 'गुड़िया कुमारी', words: 'वह जान से मारने की धमकी देता है और अभी घर के बाहर खड़ा है।' },
  en: { place: 'Rani Tola', name: 'Gudiya Kumari', words: 'He said he will kill me and he stands outside of the house now.' },
} as const satisfies Record<Lang, unknown>;

/** One grave complaint in each language that came to the first station twenty minutes ago: its quarter of an hour is over. Draws no lots. */
export function graveLives({ stations, now }: { readonly stations: readonly DemoStation[]; readonly now: Instant }): Event[] {
  const [station] = stations;
  if (station === undefined) return [];
  return (['hi', 'en'] as const).map((lang) => {
    const at = addMs(now, -HOUR_MS / 3);
    const complaint = complaintAt(station, { ...told[lang], lang, nature: 'threat', mobile: unheardMobiles[lang], occurredAt: at });
    return { at, run: async (deps) => void orThrow(await fileComplaint(deps, await citizenOf(deps, complaint), complaint)) };
  });
}
