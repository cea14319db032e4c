import { parseArgs } from 'node:util';
import type { Deps } from '../src/app/compose.ts';
import { complaintsVisibleTo, searchOpenComplaints, type SearchTables } from '../src/domains/complaints/index.ts';
import type { OfficerActor } from '../src/kernel/actor.ts';
import { say } from './say.ts';
import { storedComplaints } from './stored.ts';

/** At 1,000,000 stored complaints. */
const LIMIT_P95_MS = 100;
const QUESTIONS = 300;
const LINES = 25;

const { values } = parseArgs({ args: process.argv.slice(3), options: { complaints: { type: 'string', default: '10000' }, json: { type: 'boolean' }, folder: { type: 'string' } } });
const complaints = Number(values.complaints);
const { deps, stations, close } = await storedComplaints({ complaints, folder: values.folder });
try {
  const [station] = stations;
  if (station === undefined) throw new Error('There is no station.');
  await measure(deps, station.sho);
} finally {
  await close();
}

/** Words that stand in every complaint, in many, in few, in none; alone and two together; over the State and in one district. */
async function measure(deps: Deps, someone: OfficerActor): Promise<void> {
  const kinds: Readonly<Record<string, (turn: number) => string[]>> = {
    everywhere: () => ['bajar'],
    frequent: (turn) => [`w${turn % 20}`],
    rare: (turn) => [`w${20_000 + turn * 100}`],
    nowhere: (turn) => [`x${turn}`],
    'two words': (turn) => [`w${turn % 50}`, `w${(turn * 7) % 900}`],
    'frequent and rare': (turn) => ['bajar', `w${5_000 + turn * 100}`],
  };
  const sp = { ...someone, role: 'sp', rank: 'sp' } as const;
  for (const scope of ['state', 'district'] as const) {
    const within = scope === 'state' ? ({ scope } as const) : complaintsVisibleTo(sp);
    for (const [words, keysOf] of Object.entries(kinds)) {
      const ms: number[] = [];
      let found = 0;
      for (let turn = 0; turn < QUESTIONS; turn += 1) {
        const from = performance.now();
        found += (await searchOpenComplaints(deps.db.$pickTables<SearchTables>(), { keys: keysOf(turn), within, limit: LINES })).length;
        ms.push(performance.now() - from);
      }
      const sorted = ms.toSorted((a, b) => a - b);
      const p95 = sorted[Math.floor(QUESTIONS * 0.95)] ?? Number.NaN;
      say({ bench: 'search', complaints, within: scope, words, p50_ms: round(sorted[QUESTIONS / 2] ?? Number.NaN), p95_ms: round(p95), limit_p95_ms: LIMIT_P95_MS, is_within: p95 <= LIMIT_P95_MS, mean_results: round(found / QUESTIONS) });
      if (p95 > LIMIT_P95_MS) process.exitCode = 1;
    }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
