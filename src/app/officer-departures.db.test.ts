import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../kernel/actor.ts';
import type { OfficeId } from '../kernel/id.ts';
import { istDate } from '../kernel/instant.ts';
import type { Result } from '../kernel/result.ts';
import { assignComplaint, fileComplaint, receiveComplaint } from '../domains/complaints/index.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from '../domains/complaints/testing/complaint-desk.ts';
import { endLeaveOf } from '../foundation/identity/actions/end-leave.ts';
import { endService } from '../foundation/identity/actions/end-service.ts';
import { grantLeave } from '../foundation/identity/actions/grant-leave.ts';
import { transferOfficer } from '../foundation/identity/actions/transfer-officer.ts';
import { beginSignIn, openOfficerSession, resolveSession } from '../foundation/identity/index.ts';
import { anOfficer, testPassword } from '../foundation/identity/testing/an-officer.ts';
import { openFiles } from './open-files.ts';
import { valueOf } from '../kernel/testing/value-of.ts';

const today = istDate('2026-11-24');
const palasi = 1007 as OfficeId;
let desk: ComplaintDesk;
let deps: ComplaintDesk['deps'] & { openFiles: typeof openFiles };
let sp: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  deps = { ...desk.deps, openFiles };
  sp = await anOfficer(deps, { posting: { role: 'sp', rank: 'sp', officeId: 101 as OfficeId } });
}, 180_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const reasonOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.reason);
const investigator = (posting: Partial<{ officeId: OfficeId; rank: 'constable' | 'asi' | 'si' }> = {}, login?: string) => anOfficer(deps, { ...(login === undefined ? {} : { login }), posting: { role: 'investigating-officer', rank: 'si', ...posting } });
let mobiles = 20_000;
async function fileHeldBy(holder: OfficerActor, overrides: Parameters<typeof aComplaint>[0] = {}): Promise<{ number: string; mobile: string }> {
  const mobile = `60000${(mobiles += 1)}`;
  const { number } = await valueOf(fileComplaint(deps, await aCitizen(deps, mobile), aComplaint({ mobile, ...overrides })));
  await valueOf(receiveComplaint(deps, desk.sho, number));
  await valueOf(assignComplaint(deps, desk.sho, { number, officerId: holder.officerId }));
  return { number, mobile };
}
const holderOf = async (number: string): Promise<string | null | undefined> => (await sql<{ holder_id: string | null }>`select holder_id from complaints where number = ${number}`.execute(desk.db.owner)).rows[0]?.holder_id;
const told = async (mobile: string): Promise<string[]> => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(desk.db.owner)).rows.map((row) => row.template);
const marksOf = async (number: string): Promise<string[]> =>
  (await sql<{ kind: string }>`select l.kind from ledger_entries l join complaints c on c.id = l.record_id where c.number = ${number} order by l.id`.execute(desk.db.owner)).rows.map((row) => row.kind);
const who = async (token: string) => (await resolveSession(deps, token))?.actor;
const leaveOf = (officer: OfficerActor, leave: { acting?: OfficerActor; from?: string; lastDay?: string } = {}) =>
  grantLeave(deps, sp, { officerId: officer.officerId, from: istDate(leave.from ?? today), lastDay: istDate(leave.lastDay ?? '2026-11-30'), actingId: leave.acting?.officerId });

describe('C3, C28: leave with open files', () => {
  it('is refused without an acting officer, and nothing changes', async () => {
    const away = await investigator();
    const { token } = await openOfficerSession(deps, away.officerId);
    const file = await fileHeldBy(away);
    expect(reasonOf(await leaveOf(away))).toBe('holdsOpenFiles');
    expect([await holderOf(file.number), (await who(token))?.kind, (await told(file.mobile)).at(-1)]).toEqual([away.officerId, 'officer', 'officer-assigned']);
  });

  it('moves every open file in the same act, marks each and tells each person', async () => {
    const [away, acting] = [await investigator(), await investigator()];
    const files = [await fileHeldBy(away), await fileHeldBy(away)];
    await valueOf(leaveOf(away, { acting }));
    for (const file of files) {
      expect(await holderOf(file.number)).toBe(acting.officerId);
      expect((await marksOf(file.number)).at(-1)).toBe('complaint.handed-over');
      expect((await told(file.mobile)).at(-1)).toBe('officer-changed');
    }
    expect(await openFiles.countOf(desk.db.app, away.officerId)).toBe(0);
  });

  it('L6: in a sensitive matter the person reads only that there is news', async () => {
    const [away, acting] = [await investigator(), await investigator()];
    const file = await fileHeldBy(away, { nature: 'domestic' });
    await valueOf(leaveOf(away, { acting }));
    expect((await told(file.mobile)).at(-1)).toBe('news');
  });

  it('leaves closed files alone, and takes them along once the SP was asked', async () => {
    const [away, acting] = [await investigator(), await investigator()];
    const [closed, appealed] = [await fileHeldBy(away), await fileHeldBy(away)];
    await sql`update complaints set desk_state = 'closed' where number in (${closed.number}, ${appealed.number})`.execute(desk.db.owner);
    await sql`insert into complaint_appeals (id, complaint_id, made_by, made_at, words, lang)
      select gen_random_uuid(), c.id, p.citizen_id, c.filed_at, 'Look again', 'en' from complaints c join complaint_persons p on p.complaint_id = c.id where c.number = ${appealed.number}`.execute(desk.db.owner);
    expect(await openFiles.countOf(desk.db.app, away.officerId)).toBe(1);
    await valueOf(leaveOf(away, { acting }));
    expect([await holderOf(closed.number), await holderOf(appealed.number)]).toEqual([away.officerId, acting.officerId]);
  });

  it('takes nobody of another office, below ASI, going away too, or the officer as the acting one', async () => {
    const away = await investigator();
    await fileHeldBy(away);
    const goesToo = await investigator();
    await valueOf(leaveOf(goesToo, { from: '2026-11-28' }));
    for (const acting of [await investigator({ officeId: palasi }), await investigator({ rank: 'constable' }), goesToo, away]) expect(reasonOf(await leaveOf(away, { acting }))).toBe('noSuchActing');
    expect(reasonOf(await leaveOf(away, { acting: await investigator({ rank: 'asi' }) }))).toBe('done');
  });
});

describe('C3: during leave', () => {
  it('a session has no powers and the password opens none, from the first day to the last', async () => {
    const away = await investigator({}, 'goes.on.leave');
    const { token } = await openOfficerSession(deps, away.officerId);
    await valueOf(leaveOf(away, { from: '2026-11-25', lastDay: '2026-11-26' }));
    const signIn = () => beginSignIn(deps, { login: 'goes.on.leave', password: testPassword, address: '192.0.2.9' });
    const at = async (iso: string) => {
      desk.clock.set(iso);
      const session = await openOfficerSession(deps, away.officerId);
      return [(await who(session.token))?.kind, reasonOf(await signIn())];
    };
    expect((await who(token))?.kind).toBe('officer');
    expect(await at('2026-11-24T23:59:59+05:30')).toEqual(['officer', 'done']);
    expect(await at('2026-11-25T00:00:00+05:30')).toEqual(['guest', 'onLeave']);
    expect(await at('2026-11-26T23:59:59+05:30')).toEqual(['guest', 'onLeave']);
    expect(await at('2026-11-27T00:00:00+05:30')).toEqual(['officer', 'done']);
  });

  it('no new file is given, from the moment the leave is entered until it is over', async () => {
    const [away, other] = [await investigator(), await investigator()];
    const file = await fileHeldBy(other);
    await valueOf(leaveOf(away, { from: '2026-11-28', lastDay: '2026-11-29' }));
    const assign = () => assignComplaint(deps, desk.sho, { number: file.number, officerId: away.officerId });
    expect(reasonOf(await assign())).toBe('noSuchOfficer');
    desk.clock.set('2026-11-29T23:59:00+05:30');
    expect(reasonOf(await assign())).toBe('noSuchOfficer');
    desk.clock.set('2026-11-30T00:00:00+05:30');
    expect(reasonOf(await assign())).toBe('done');
  });

  it('who comes back early is back that day; a leave that has not begun is called off', async () => {
    const [early, calledOff] = [await investigator(), await investigator()];
    await valueOf(leaveOf(early));
    await valueOf(leaveOf(calledOff, { from: '2026-11-27' }));
    await valueOf(endLeaveOf(deps, sp, calledOff.officerId));
    desk.clock.set('2026-11-27T09:00:00+05:30');
    await valueOf(endLeaveOf(deps, sp, early.officerId));
    for (const officer of [early, calledOff]) expect((await who((await openOfficerSession(deps, officer.officerId)).token))?.kind).toBe('officer');
    expect(reasonOf(await endLeaveOf(deps, sp, early.officerId))).toBe('notOnLeave');
  });

  it('BNSS s.2(1): a station is never without an officer in charge', async () => {
    const sho = await anOfficer(deps, { posting: { officeId: palasi } });
    const second = await investigator({ officeId: palasi });
    const { token } = await openOfficerSession(deps, second.officerId);
    const roleNow = async () => {
      const actor = await who(token);
      return actor?.kind === 'officer' ? actor.role : actor?.kind;
    };
    expect(reasonOf(await leaveOf(sho, { lastDay: '2026-11-24' }))).toBe('stationNeedsHead');
    expect(await roleNow()).toBe('investigating-officer');
    await valueOf(leaveOf(sho, { acting: second, lastDay: '2026-11-24' }));
    expect(await roleNow()).toBe('sho');
    expect(reasonOf(await leaveOf(second)), 'the stand-in cannot go too').toBe('actsForAnother');
    desk.clock.set('2026-11-25T00:00:00+05:30');
    expect((await who((await openOfficerSession(deps, second.officerId)).token))).toMatchObject({ role: 'investigating-officer' });
  });
});

describe('the days of a departure', () => {
  it.each([
    ['2026-11-23', '2026-11-30', 'departureDay'],
    ['2026-12-02', '2026-12-03', 'departureDay'],
    ['2026-11-26', '2026-11-25', 'leaveSpan'],
    ['2026-12-01', '2026-12-01', 'done'],
  ])('leave from %s to %s: %s', async (from, lastDay, reason) => {
    expect(reasonOf(await leaveOf(await investigator(), { from, lastDay }))).toBe(reason);
  });

  it('one departure at a time', async () => {
    const away = await investigator();
    await valueOf(leaveOf(away));
    expect(reasonOf(await leaveOf(away))).toBe('departsAlready');
  });
});

describe('C28: transfer and end of service', () => {
  const to = (officer: OfficerActor, change: { acting?: OfficerActor; officeId?: OfficeId; from?: string; role?: 'sho' | 'sp' } = {}) =>
    transferOfficer(deps, sp, { officerId: officer.officerId, from: istDate(change.from ?? today), actingId: change.acting?.officerId, officeId: change.officeId ?? palasi, role: change.role ?? 'sho', rank: 'inspector' });

  it('the files stay at the office: refused without an acting officer, moved with one', async () => {
    const [away, acting] = [await investigator(), await investigator()];
    const file = await fileHeldBy(away);
    expect(reasonOf(await to(away))).toBe('holdsOpenFiles');
    await valueOf(to(away, { acting }));
    expect([await holderOf(file.number), (await told(file.mobile)).at(-1)]).toEqual([acting.officerId, 'officer-changed']);
    expect(await who((await openOfficerSession(deps, away.officerId)).token)).toMatchObject({ officeId: palasi, role: 'sho', rank: 'inspector' });
  });

  it('begins on its day, not before', async () => {
    const away = await investigator();
    await valueOf(to(away, { from: '2026-11-26' }));
    desk.clock.set('2026-11-25T23:59:59+05:30');
    expect(await who((await openOfficerSession(deps, away.officerId)).token)).toMatchObject({ officeId: 1006 });
    desk.clock.set('2026-11-26T00:00:00+05:30');
    expect(await who((await openOfficerSession(deps, away.officerId)).token)).toMatchObject({ officeId: palasi });
  });

  it('the SP posts within the district, to another office, and makes no SP', async () => {
    const away = await investigator();
    const outside = await sql<{ id: number }>`select id from offices where kind = 'station' and district_code = 212 limit 1`.execute(desk.db.owner);
    expect(reasonOf(await to(away, { officeId: outside.rows[0]?.id as OfficeId }))).toBe('noSuchOffice');
    expect(reasonOf(await to(away, { officeId: away.officeId }))).toBe('noSuchOffice');
    expect(reasonOf(await to(away, { role: 'sp' }))).toBe('noSuchRole');
  });

  it('end of service is the administrator’s: nobody acts or signs in from that day', async () => {
    const administrator = await anOfficer(deps, { posting: { role: 'administrator', rank: 'dysp', officeId: 1 as OfficeId } });
    const [away, acting] = [await investigator({}, 'retires'), await investigator()];
    const file = await fileHeldBy(away);
    const departure = { officerId: away.officerId, from: istDate('2026-11-30') };
    expect(reasonOf(await endService(deps, sp, { ...departure, actingId: acting.officerId }))).toBe('notAllowed');
    expect(reasonOf(await endService(deps, administrator, { ...departure, actingId: undefined }))).toBe('holdsOpenFiles');
    await valueOf(endService(deps, administrator, { ...departure, actingId: acting.officerId }));
    expect(await holderOf(file.number)).toBe(acting.officerId);
    desk.clock.set('2026-11-29T23:59:59+05:30');
    expect(await who((await openOfficerSession(deps, away.officerId)).token)).toMatchObject({ kind: 'officer' });
    desk.clock.set('2026-11-30T00:00:00+05:30');
    expect(await who((await openOfficerSession(deps, away.officerId)).token)).toEqual({ kind: 'guest' });
    expect(reasonOf(await beginSignIn(deps, { login: 'retires', password: testPassword, address: '192.0.2.9' }))).toBe('notPosted');
  });

  it('nobody does it to oneself, and an officer out of sight is not found', async () => {
    expect(reasonOf(await leaveOf(sp))).toBe('notAllowed');
    const elsewhere: OfficerActor = { ...sp, districtCode: 212 as OfficerActor['districtCode'] };
    const away = await investigator();
    expect(reasonOf(await grantLeave(deps, elsewhere, { officerId: away.officerId, from: today, lastDay: today, actingId: undefined }))).toBe('notFound');
  });
});
