import { sql } from 'kysely';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { ActAliases, SectionReference } from '../model/section-reference.ts';
import type { LawDb } from './law-tables.ts';

/** An offence that was found, before it is read in full. */
export interface FoundOffence {
  readonly id: number;
  /** 0 to 1: how well the words of the search fit. References score 1. */
  readonly score: number;
}

export interface FoundByReference {
  readonly id: number;
  readonly isInForce: boolean;
  /** The old or new section it was reached by; null when it was named itself. */
  readonly via: string | null;
}

export function actAliasesReading(db: LawDb): Reading<ActAliases[]> {
  return listReading(db.selectFrom('law_acts').select(['short', 'aliases']), { instants: {}, toModel: (row) => row });
}

export function listActAliases(db: LawDb): Promise<ActAliases[]> {
  return read(db, actAliasesReading(db));
}

/**
 * Offences whose words fit, best first, among those in force on a day.
 *
 * Each word of the search takes its best word in an offence: the same word counts whole, its beginning a little less, a similar
 * spelling by its likeness. Plain provisions stand before their variants, short names (the general offence) before long ones.
 */
export async function findOffencesByWords(db: LawDb, search: { keys: readonly string[]; lang: Lang; on: IstDate; limit: number }): Promise<FoundOffence[]> {
  const { rows } = await sql<FoundOffence>`
    with asked as (
      select key from unnest(${[...search.keys]}::text[]) as key
    ), alike as (
      select asked.key as asked, word.key, case
          when word.key = asked.key then 1
          when word.key like asked.key || '%' and length(asked.key) >= 3 then 0.85
          else 0.7 * similarity(word.key, asked.key)
        end as likeness
      from asked
      join law_words as word on word.key % asked.key or word.key like asked.key || '%'
    ), best as (
      select word.offence_id, alike.asked, max(word.weight * alike.likeness) as score
      from alike
      join law_offence_words as word on word.key = alike.key
      group by word.offence_id, alike.asked
    ), ranked as (
      select offence_id, sum(score) / ${search.keys.length} as score from best group by offence_id
    )
    select offence.id, ranked.score::float8 as score
    from ranked
    join law_offences as offence on offence.id = ranked.offence_id
    join law_acts as act on act.id = offence.act_id
    where offence.is_in_force
      and (act.valid_from is null or act.valid_from <= ${search.on})
      and (act.valid_to is null or act.valid_to >= ${search.on})
      and ranked.score >= ${LEAST_SCORE}
    order by round(ranked.score::numeric, 2) desc, position(':' in offence.provision) > 0, act.short <> 'BNS', length(split_part(case ${search.lang} when 'hi' then coalesce(offence.name_hi, offence.name_en) else offence.name_en end, ' (', 1)), offence.position
    limit ${search.limit}`.execute(db);
  return rows;
}

/** Below this, half of the words have nothing in common with the offence. */
const LEAST_SCORE = 0.4;

/**
 * Offences that a section number means on a day: first those of an Act in force then, next the counterpart there of an old or new
 * number, last the provision itself out of its time.
 */
export async function findOffencesByReference(db: LawDb, search: { reference: SectionReference; on: IstDate; limit: number }): Promise<FoundByReference[]> {
  const { reference, on, limit } = search;
  const isPart = reference.provision !== reference.section;
  const { rows } = await sql<FoundByReference>`
    with act_on as (
      select *, (valid_from is null or valid_from <= ${on}) and (valid_to is null or valid_to >= ${on}) as applies from law_acts
    ), named as (
      select offence.id, act.applies and offence.is_in_force as applies, null as via, 0 as distance
      from law_offences as offence
      join act_on as act on act.id = offence.act_id
      where offence.section = ${reference.section}
        and (${!isPart} or offence.provision = ${reference.provision} or starts_with(offence.provision, ${`${reference.provision}(`}) or starts_with(offence.provision, ${`${reference.provision}:`}))
        and (${reference.act ?? null}::text is null or act.short = ${reference.act ?? null})
    ), twin as (
      select old_act_id as from_act, old_section as from_section, new_act_id as to_act, new_section as to_section from law_correspondences
      union all
      select new_act_id, new_section, old_act_id, old_section from law_correspondences
    ), counterpart as (
      select distinct on (offence.id) offence.id, true as applies, from_act.short || ' ' || twin.from_section as via, 1 as distance
      from twin
      join act_on as from_act on from_act.id = twin.from_act
      join act_on as to_act on to_act.id = twin.to_act
      join law_offences as offence on offence.act_id = twin.to_act
        and (offence.section = twin.to_section or offence.provision = twin.to_section
          or starts_with(offence.provision, twin.to_section || '(') or starts_with(offence.provision, twin.to_section || ':'))
      where not from_act.applies and to_act.applies and offence.is_in_force and twin.to_section <> ''
        and (twin.from_section = ${reference.provision} or (${!isPart} and split_part(twin.from_section, '(', 1) = ${reference.section})
          or (${isPart} and twin.from_section = ${reference.section}))
        and (${reference.act ?? null}::text is null or from_act.short = ${reference.act ?? null})
      order by offence.id
    )
    select found.id, found.applies as "isInForce", found.via
    from (select * from named union all select * from counterpart) as found
    join law_offences as offence on offence.id = found.id
    join law_acts as act on act.id = offence.act_id
    order by not found.applies, found.distance, act.short not in ('BNS', 'IPC'), position(':' in offence.provision) > 0, offence.position
    limit ${limit}`.execute(db);
  return rows;
}
