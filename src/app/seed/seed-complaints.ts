import type { OfficerActor } from '../../kernel/actor.ts';
import type { FirId } from '../../kernel/id.ts';
import { addMs, HOUR_MS, instantOfMs, istDateOf, istTimeOf, type Instant } from '../../kernel/instant.ts';
import type { Lang } from '../../kernel/text.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { confirmNarrative, findPublication, type PublicationTables } from '../../domains/cases/index.ts';
import { askEnquiry, assignComplaint, FileComplaint, fileComplaint, noteContact, permitEnquiry, receiveComplaint, registerFirFromComplaint, routeComplaint, signComplaint } from '../../domains/complaints/index.ts';
import { clockHandlers } from '../clock-handlers.ts';
import type { Deps } from '../compose.ts';
import { graveLives } from './grave-lives.ts';
import { citizenOf, orThrow, type Event } from './life.ts';
import type { Random } from './random.ts';
import type { People, Story } from './seed-data.ts';
import type { DemoStation } from './seed-officers.ts';
import { withdrawnLives } from './withdrawn-lives.ts';

const COMPLAINTS = 300;
const OLDEST_HOURS = 20 * 24;
const SWEEP_EVERY_HOURS = 6;

/** Each story has a teller of its own. */
let told = 0;

export interface ComplaintSeed {
  readonly stations: readonly DemoStation[];
  readonly people: People;
  readonly stories: readonly Story[];
  readonly random: Random;
  readonly now: Instant;
}

/**
 * Some three hundred complaints of the last weeks in every state, made by the real actions in the order of time, with the clocks
 * swept in between: what is late in the demo is late for the same reasons as in life.
 */
export async function seedComplaints(deps: Deps, seed: ComplaintSeed): Promise<number> {
  const sweeps = Array.from({ length: OLDEST_HOURS / SWEEP_EVERY_HOURS }, (_, index): Event => ({ at: hoursBefore(seed.now, index * SWEEP_EVERY_HOURS), run: async (at) => void (await sweepClocks(at, clockHandlers, { limit: 1_000 })) }));
  const lives = Array.from({ length: COMPLAINTS }, () => lifeOf(seed));
  const events = [...sweeps, ...lives.flat(), ...withdrawnLives(seed), ...graveLives(seed)].filter((event) => event.at <= seed.now).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, run } of events) await run({ ...deps, clock: () => at });
  return COMPLAINTS;
}

/** One complaint from filing to wherever it has come by now. */
function lifeOf(seed: ComplaintSeed): Event[] {
  const { random, now } = seed;
  const station = random.pick(seed.stations);
  const story = random.pick(seed.stories);
  const lang: Lang = random.below(4) === 0 ? 'en' : 'hi';
  const investigator = random.pick(station.investigators);
  const filedAt = addMs(hoursBefore(now, random.below(OLDEST_HOURS)), -random.below(HOUR_MS));
  const after = (hours: number): Instant => addMs(filedAt, hours * HOUR_MS + random.below(HOUR_MS));
  const filed: { number?: string; firId?: FirId } = {};
  const step = (at: Instant, actor: OfficerActor, run: (deps: Deps, actor: OfficerActor, number: string) => Promise<Result<unknown>>): Event => ({
    at,
    run: async (deps) => {
      if (filed.number !== undefined) orThrow(await run(deps, actor, filed.number));
    },
  });
  // One in ten names no station: the district's desk finds it within hours, or has not yet.
  const isAtDesk = random.below(10) === 0;
  const isRouted = !isAtDesk || random.below(3) !== 0;
  // One in six stations is slow, one person in four does not come to sign.
  const isSlow = random.below(6) === 0;
  const comesToSign = random.below(4) !== 0;
  const isCognizable = random.below(3) !== 0;
  // Two officers in charge of three look in time at what the public will read.
  const isLookedAt = random.below(3) !== 0;
  // Here and there the station wants to look first; the SP has said yes, or has not said anything yet (L7).
  const enquiry = story.section === 'BNS 303(2)' ? random.pick(['permitted', 'asked', 'none'] as const) : 'none';
  const atStation = [
    step(after(isSlow ? 30 : 2), station.dutyOfficer, (deps, actor, number) => receiveComplaint(deps, actor, number)),
    step(after(isSlow ? 40 : 6), station.sho, (deps, actor, number) => assignComplaint(deps, actor, { number, officerId: investigator.officerId })),
    // A station that is slow speaks with nobody in time either. No drawing of lots here: the stories stay what they were.
    ...(isSlow ? [] : [step(addMs(filedAt, 24 * HOUR_MS), investigator, (deps, actor, number) => noteContact(deps, actor, { number, way: 'phone' }))]),
    ...(comesToSign ? [step(after(50), station.dutyOfficer, (deps, actor, number) => signComplaint(deps, actor, { number, wasReadOver: true }))] : []),
    ...(comesToSign && isCognizable && enquiry === 'none' && isLookedAt ? [step(after(70), station.sho, (deps, actor) => confirmStory(deps, actor, filed.firId))] : []),
    ...(comesToSign && isCognizable && enquiry === 'none' ? [step(after(60), station.sho, register)] : []),
    ...(comesToSign && enquiry !== 'none' ? [step(after(54), station.sho, (deps, actor, number) => askEnquiry(deps, actor, { number, basis: 'permission', sections: [{ act: 'BNS', provision: '303(2)' }], ground: enquiryGround[lang], isAtrocityAlleged: false }))] : []),
    ...(comesToSign && enquiry === 'permitted' ? [step(after(58), station.sp, (deps, actor, number) => permitEnquiry(deps, actor, { number, hasLookedUp: false, note: '' }))] : []),
  ];
  async function register(deps: Deps, actor: OfficerActor, number: string): Promise<Result<unknown>> {
    const registered = await registerFirFromComplaint(deps, actor, { number, input: firOf({ story, lang, filedAt, investigator, recorder: station.dutyOfficer }) });
    if (registered.ok) filed.firId = registered.value.firId;
    return registered;
  }
  return [
    {
      at: filedAt,
      run: async (deps) => {
        const complaint = complaintOf(seed, { station, story, lang, filedAt, isAtDesk });
        filed.number = orThrow(await fileComplaint(deps, await citizenOf(deps, complaint), complaint)).number;
      },
    },
    ...(isAtDesk && isRouted ? [step(after(0), station.sp, (deps, actor, number) => routeComplaint(deps, actor, { number, officeId: station.office.id, isForPlace: false }))] : []),
    ...(isRouted ? atStation : []),
  ];
}

/** The stories name nobody, so there is nothing to hide beside what is always hidden. Held ones wait for a higher officer. */
async function confirmStory(deps: Deps, actor: OfficerActor, firId: FirId | undefined): Promise<Result<unknown>> {
  const publication = firId === undefined ? undefined : await findPublication(deps.db.$pickTables<PublicationTables>(), firId);
  if (publication === undefined || publication.state === 'held' || publication.state === 'withheld') return ok(undefined);
  return confirmNarrative(deps, actor, { key: publication, hidden: [], wasRead: true });
}

function complaintOf({ people, random }: ComplaintSeed, life: { station: DemoStation; story: Story; lang: Lang; filedAt: Instant; isAtDesk: boolean }): FileComplaint {
  const { station, story, lang, filedAt, isAtDesk } = life;
  const happenedAt = addMs(filedAt, -(1 + random.below(20)) * HOUR_MS);
  const first = random.pick(people.firstNames);
  return FileComplaint.parse({
    draftId: newId(),
    lang,
    nature: story.nature,
    placeId: null,
    districtCode: station.districtCode,
    officeId: isAtDesk ? null : station.office.id,
    placeText: `${station.office.name[lang] ?? station.office.name.en}, ${story.place[lang]}`,
    occurredOn: istDateOf(happenedAt),
    occurredTime: random.below(3) === 0 ? null : istTimeOf(happenedAt),
    narrative: story[lang],
    name: `${first[lang]} ${random.pick(people.lastNames)[lang]}`,
    // 60000 00000 to 60000 99999: kept for stories, given to nobody.
    mobile: `60000${String(10_000 + (told += 1)).padStart(5, '0')}`,
  });
}

const enquiryGround: Readonly<Record<Lang, string>> = { hi: 'दोनों पक्ष सामान को अपना बताते हैं। पहले काग़ज़ देखने हैं।', en: 'Both sides say that the thing is theirs. The papers have to be seen first.' };

/** `recorder` is a woman officer: the form asks for one where a story is about L4. */
function firOf({ story, lang, filedAt, investigator, recorder }: { story: Story; lang: Lang; filedAt: Instant; investigator: OfficerActor; recorder: OfficerActor }): Parameters<typeof registerFirFromComplaint>[2]['input'] {
  const [act = '', ...provision] = story.section.split(' ');
  return {
    occurredFrom: hoursBefore(filedAt, 22),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act, provision: provision.join(' ') }],
    items: {
      place: { address: story.place[lang], directionAndDistance: '', beat: '' },
      informant: { name: lang === 'hi' ? 'बनावटी नाम' : 'Made-up name', relativeName: '', address: '', mobile: '', occupation: '' },
      accused: story.accused[lang],
      delayReason: '',
      properties: '',
      inquestNumber: '',
      firstInformation: { text: story[lang], lang },
      informationType: 'electronic',
      sensitivity: [],
      recording: { recorderId: recorder.officerId, givenByVictimWoman: true, withoutWomanReason: '', victimIsDisabled: false },
      investigatingOfficerId: investigator.officerId,
      readOver: true,
    },
  };
}

function hoursBefore(at: Instant, hours: number): Instant {
  return instantOfMs(at.getTime() - hours * HOUR_MS);
}
