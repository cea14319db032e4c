import type { CitizenActor } from '../../kernel/actor.ts';
import { addMs, HOUR_MS, type Instant } from '../../kernel/instant.ts';
import type { Lang } from '../../kernel/text.ts';
import { askToWithdraw, fileComplaint, receiveComplaint } from '../../domains/complaints/index.ts';
import { citizenOf, complaintAt, orThrow, type Event } from './life.ts';
import type { DemoStation } from './seed-officers.ts';

/** Whose withdrawal counts by now, in each language: 72 hours are too long to wait for in a demo. Sign in with the number. */
export const withdrawnMobiles = { hi: '6000080001', en: '6000080002' } as const satisfies Record<Lang, string>;

const told = {
  hi: { place: 'टोला', name: 'रामप्रवेश यादव', words: 'पड़ोसी ने मेड़ काटकर मेरी ज़मीन में दीवार खड़ी कर दी। अब पंचायत में बात हो गई है।' },
  en: { place: 'Tola', name: 'Rampravesh Yadav', words: 'The neighbour cut the boundary and built a wall on my land. The panchayat has settled it now.' },
} as const satisfies Record<Lang, unknown>;

interface Seed {
  readonly stations: readonly DemoStation[];
  readonly now: Instant;
}

/** One complaint in each language that was told four days ago and withdrawn a day later, at the first station. Draws no lots. */
export function withdrawnLives({ stations, now }: Seed): Event[] {
  const [station] = stations;
  return station === undefined ? [] : (['hi', 'en'] as const).flatMap((lang) => lifeOf(station, { now, lang }));
}

function lifeOf(station: DemoStation, { now, lang }: Pick<Seed, 'now'> & { lang: Lang }): Event[] {
  const at = (hours: number) => addMs(now, -hours * HOUR_MS);
  const filed: { number: string; informant?: CitizenActor } = { number: '' };
  const complaint = complaintAt(station, { ...told[lang], lang, nature: 'land', mobile: withdrawnMobiles[lang], occurredAt: at(FILED_HOURS + 24) });
  return [
    {
      at: at(FILED_HOURS),
      run: async (deps) => {
        filed.informant = await citizenOf(deps, complaint);
        filed.number = orThrow(await fileComplaint(deps, filed.informant, complaint)).number;
      },
    },
    { at: at(FILED_HOURS - 2), run: async (deps) => orThrow(await receiveComplaint(deps, station.dutyOfficer, filed.number)) },
    {
      at: at(WITHDRAWN_HOURS),
      run: async (deps) => {
        if (filed.informant !== undefined) orThrow(await askToWithdraw(deps, filed.informant, { number: filed.number, wasPressed: undefined }));
      },
    },
  ];
}

const FILED_HOURS = 100;
const WITHDRAWN_HOURS = 80;
