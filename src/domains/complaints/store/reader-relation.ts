import { sql, type RawBuilder } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import { personRelations, type PersonRelation } from '../model/person.ts';
import { readingRelations } from '../model/person-policy.ts';
import { sensitiveNatures } from '../model/complaint-nature.ts';

/**
 * As what a citizen reads complaint `c`, or null: the relation that counts first (`readsRecord`). The informant is bound to the citizen
 * who told it; whoever was named by a mobile number is who has confirmed that number.
 * Who was taken off it is nobody to it.
 */
export function relationOf(citizenId: CitizenId): RawBuilder<PersonRelation | null> {
  const { told, named, checked } = readingRelations;
  return sql<PersonRelation | null>`(
    select v.relation from complaint_persons v
    where v.complaint_id = c.id and v.cut_off_at is null and v.detached_at is null
      and (v.citizen_id = ${citizenId} or (v.relation <> 'informant' and v.mobile = (select i.mobile from v_identity_confirmed_mobiles i where i.citizen_id = ${citizenId})))
      and (v.relation = any(${told}) or (v.relation = any(${checked}) and v.checked_at is not null) or (v.relation = any(${named}) and not ${isDelicate} and not ${isInformantCutOff}))
    order by array_position(${personRelations}::text[], v.relation) limit 1)`;
}

const isInformantCutOff = sql<boolean>`exists (select from complaint_persons t where t.complaint_id = c.id and t.cut_off_at is not null)`;

/** The same as `isDelicate` of the policy. */
const isDelicate = sql<boolean>`(c.urgency = 'grave' or c.on_behalf = 'minor' or c.nature = any(${sensitiveNatures}))`;
