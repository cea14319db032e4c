import type { Actor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { GeographyTables } from '../../geography/index.ts';
import type { ActDeps } from '../../ledger/index.ts';
import { isOfficeName, isOfficePhone } from '../model/managed-office.ts';
import { townKeysOf } from './load-offices.ts';
import { onOffice } from './on-office.ts';
import { writeName, writePhone } from './write-office.ts';

/**
 * The number that people are given for an office; empty takes it away, and the next known one is given (`phoneFor`).
 * Refusals: those of `onOffice`; `phone` (no number), `nothingChanged`.
 */
export function changePhone(deps: ActDeps, actor: Actor, input: { officeId: number; phone: string; reason: string }): Promise<Result<void>> {
  return onOffice(deps, actor, { act: 'change-phone', ...input }, async (open, office) => {
    const phone = input.phone.trim().replaceAll(/\s+/g, ' ');
    if (phone !== '' && !isOfficePhone(phone)) return refused({ code: 'invalid', reason: 'phone', fields: { phone: 'phone' } });
    if (phone === (office.phone ?? '')) return refused({ code: 'invalid', reason: 'nothingChanged', fields: { phone: 'nothingChanged' } });
    await writePhone(open, office, { phone: phone === '' ? undefined : phone, reason: input.reason });
    return ok(undefined);
  });
}

/**
 * What an office is called, in both scripts. Papers that are out keep the name they were given with; stations are found by the new name too.
 * Refusals: those of `onOffice`; `nameEn`, `nameHi`, `nothingChanged`.
 * @param input.name.hi undefined: the English name stands in both languages
 */
export function changeName(deps: ActDeps, actor: Actor, input: { officeId: number; name: Localised; reason: string }): Promise<Result<void>> {
  return onOffice(deps, actor, { act: 'change-name', ...input }, async (open, office) => {
    const { en, hi } = input.name;
    if (!isOfficeName(en)) return refused({ code: 'invalid', reason: 'nameEn', fields: { nameEn: 'nameEn' } });
    if (hi !== undefined && !isOfficeName(hi)) return refused({ code: 'invalid', reason: 'nameHi', fields: { nameHi: 'nameHi' } });
    if (en === office.name.en && hi === office.name.hi) return refused({ code: 'invalid', reason: 'nothingChanged', fields: { nameEn: 'nothingChanged' } });
    await writeName(open, office, { name: input.name, reason: input.reason, townKeys: await townKeysOf(open.trx.$pickTables<GeographyTables>()) });
    return ok(undefined);
  });
}
