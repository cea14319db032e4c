import type { OfficerActor } from '../../../../../../kernel/actor.ts';
import { istDate, istDateOf, type Instant, type IstDate } from '../../../../../../kernel/instant.ts';
import { refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { findOffice, type OfficeTables } from '../../../../../../foundation/offices/index.ts';
import { mayDoInDiary } from '../../../model/diary-policy.ts';
import type { DiaryScreenDeps } from './diary-screen-deps.ts';

/** Whom the diary of the own office is for: an officer of a station whose role reads it. Undefined: the page is not there. */
export async function diaryKeeper(deps: DiaryScreenDeps, { actor }: RequestContext<unknown>): Promise<OfficerActor | undefined> {
  if (actor.kind !== 'officer' || !mayDoInDiary(actor, 'read', actor.officeId)) return undefined;
  const office = await findOffice(deps.db.$pickTables<OfficeTables>(), actor.officeId);
  return office?.kind === 'station' ? actor : undefined;
}

export const notThere: Answer = refusal({ code: 'not-allowed', reason: 'notFound' });

/** A day that was or is, written `2026-11-24`. */
export function pastDay(text: string, now: Instant): IstDate | undefined {
  try {
    const day = istDate(text);
    return day > istDateOf(now) ? undefined : day;
  } catch {
    return undefined;
  }
}

/** Digits of the boxes, in either script. */
export function dayOfBoxes(typed: { readonly day: string; readonly month: string; readonly year: string }): string {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((box) => box.trim().replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966)));
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}
