import type { JSX } from 'preact';
import { ranks } from '../../../../../kernel/rank.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { officeTitle } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import type { FieldErrors } from './departure-form.ts';
import type { PostingTargets } from './posting-targets.ts';

/** What a field of these forms is filled with, and what is wrong with it. */
export interface Typed {
  readonly lang: Lang;
  readonly typed: (name: string) => string;
  readonly errors: FieldErrors;
}

export function errorOf({ lang, errors }: Typed, name: string): string | undefined {
  const key = errors[name];
  return key === undefined ? undefined : identityMessages(lang).errors[key];
}

export function DayField({ of, name, label, hint }: { readonly of: Typed; readonly name: string; readonly label: string; readonly hint?: string | undefined }): JSX.Element {
  const { typed, lang } = of;
  return <DateField name={name} lang={lang} label={label} hint={hint} error={errorOf(of, name)} value={{ day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) }} />;
}

/** Office, role and rank of a posting. */
export function PostingFields({ of, targets }: { readonly of: Typed; readonly targets: PostingTargets }): JSX.Element {
  const { lang, typed } = of;
  const { officers, roles, ranks: rankNames } = identityMessages(lang);
  const offices = targets.offices.map((office) => ({ value: String(office.id), text: officeTitle(office, lang).text })).toSorted((a, b) => a.text.localeCompare(b.text, lang));
  return (
    <>
      <Select name="officeId" label={officers.office} emptyText={officers.choose} error={errorOf(of, 'officeId')} options={offices} value={typed('officeId')} />
      <Select name="role" label={officers.role} emptyText={officers.choose} error={errorOf(of, 'role')} options={targets.roles.map((role) => ({ value: role, text: roles[role] }))} value={typed('role')} />
      <Select name="rank" label={officers.rank} emptyText={officers.choose} error={errorOf(of, 'rank')} options={ranks.map((rank) => ({ value: rank, text: rankNames[rank] }))} value={typed('rank')} />
    </>
  );
}

/** Which district's offices are offered. Nothing where there is only one. */
export function DistrictForm({ action, targets, lang }: { readonly action: string; readonly targets: PostingTargets; readonly lang: Lang }): JSX.Element | null {
  const { officers } = identityMessages(lang);
  if (targets.districts.length <= 1) return null;
  return (
    <Card>
      <form method="get" action={action}>
        <Select name="district" label={officers.district} options={[...targets.districts, ...(targets.hasAbove ? [{ value: 'above', text: officers.aboveDistricts }] : [])]} value={targets.district} />
        <Button text={officers.showOffices} kind="ghost" />
      </form>
    </Card>
  );
}

/** The box that an error of a field leads to: the first part of a date. */
export function listedErrors({ lang, errors }: Pick<Typed, 'lang' | 'errors'>): { fieldId: string; text: string }[] {
  return Object.entries(errors).map(([name, key]) => ({ fieldId: name === 'from' || name === 'lastDay' ? `${name}-day` : name, text: identityMessages(lang).errors[key] }));
}
