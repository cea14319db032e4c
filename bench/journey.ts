import type { Deps } from '../src/app/compose.ts';
import { beginDraft, csrfOf, withCookies } from './begin-draft.ts';
import { aCitizen } from './lifecycle/cast.ts';
import { send, type Reply } from './lifecycle/http-client.ts';
import { at, cookieOf, round, say, withProduct, type Measured } from './with-product.ts';

/** Every page from the first question to "received", read and sent as a browser does it: by one person, and by 16 at once. No limit. */
const CROWDS = { 1: 40, 16: 160 } as const satisfies Record<number, number>;
const FIRST_CITIZEN = 700_000_000;
const MOST_PAGES = 20;

interface Visit {
  readonly page: string;
  readonly ms: number;
}

await withProduct(async (on) => {
  let citizens = FIRST_CITIZEN;
  await journey(on, citizens++);
  for (const [atOnce, journeys] of Object.entries(CROWDS)) {
    const visits: Visit[][] = [];
    const startedMs = performance.now();
    let left = journeys;
    await Promise.all(
      Array.from({ length: Number(atOnce) }, async () => {
        while (left > 0) {
          left -= 1;
          visits.push(await journey(on, citizens++));
        }
      }),
    );
    report(on, { atOnce: Number(atOnce), visits, seconds: (performance.now() - startedMs) / 1000 });
  }
});

function report({ complaints }: Measured, { atOnce, visits, seconds }: { atOnce: number; visits: readonly (readonly Visit[])[]; seconds: number }): void {
  const whole = visits.map((own) => own.reduce((sum, { ms }) => sum + ms, 0)).toSorted((a, b) => a - b);
  say({ bench: 'journey', at_once: atOnce, complaints, journeys_per_s: round(visits.length / seconds), p50_ms: at(whole, 0.5), p99_ms: at(whole, 0.99) });
  const byPage = Map.groupBy(visits.flat(), ({ page }) => page);
  for (const [page, own] of byPage) {
    const ms = own.map((visit) => visit.ms).toSorted((a, b) => a - b);
    say({ bench: 'journey.page', at_once: atOnce, page, p50_ms: at(ms, 0.5), p99_ms: at(ms, 0.99) });
  }
}

/** One person's way; each page with the time of reading it and of sending its form. */
async function journey({ deps, port, station }: Measured, index: number): Promise<Visit[]> {
  const mobile = `9${String(index).padStart(9, '0')}`;
  let cookie = await beginDraft(port, await confirmedCookie(deps, index));
  let path = '/hi/report/what';
  const visits: Visit[] = [];
  while (visits.length < MOST_PAGES) {
    const shown = await send({ port, path, cookie });
    if (shown.status !== 200) throw new Error(`${path} answers ${shown.status}`);
    if (path.endsWith('/received')) return [...visits, { page: 'received', ms: shown.ms }];
    cookie = withCookies(cookie, shown);
    const sent: Reply = await send({ port, path, cookie, form: { _csrf: csrfOf(shown), ...answersTo(path, { mobile, districtCode: station.districtCode, officeId: station.office.id }) } });
    if (sent.status !== 303) throw new Error(`${path} answers ${sent.status} to its form`);
    cookie = withCookies(cookie, sent);
    visits.push({ page: pageOf(path), ms: shown.ms + sent.ms });
    path = sent.location;
  }
  throw new Error('The questions do not end.');
}

function pageOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function confirmedCookie(deps: Deps, index: number): Promise<string> {
  return cookieOf(deps, await aCitizen(deps, index));
}

function answersTo(path: string, { mobile, districtCode, officeId }: { mobile: string; districtCode: number; officeId: number }): Readonly<Record<string, string>> {
  const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    what: { nature: 'theft' },
    where: { placeText: 'बाज़ार के पास' },
    place: { placeId: 'none', districtCode: String(districtCode) },
    station: { officeId: 'other', otherOfficeId: String(officeId) },
    when: { 'occurredOn-day': '23', 'occurredOn-month': '11', 'occurredOn-year': '2025' },
    words: { narrative: 'कल शाम बाज़ार में मेरी साइकिल चोरी हो गई।' },
    you: { name: 'राम कुमार', mobile },
  };
  return answers[pageOf(path)] ?? {};
}
