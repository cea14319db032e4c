import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { districtOffice, listStations, officeTitle, type OfficeTables } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { ABOUT_UNKNOWN } from './form.ts';

/** Which police it can be about: this station first, the others of the district, the SP's office, or what nobody could name. */
export async function aboutOptionsOf(deps: ComplaintDeps, { actor, lang }: { actor: OfficerActor; lang: Lang }): Promise<{ value: string; text: string }[]> {
  if (actor.districtCode === undefined) return [];
  const db = deps.db.$pickTables<OfficeTables>();
  const [stations, sp] = await Promise.all([listStations(db, actor.districtCode), districtOffice(db, actor.districtCode)]);
  const { station, counter } = complaintMessages(lang).misconduct;
  const title = (office: (typeof stations)[number]): string => officeTitle(office, lang).text;
  const own = stations.find(({ id }) => id === actor.officeId);
  const collator = new Intl.Collator(lang);
  const others = stations.filter(({ id }) => id !== actor.officeId).map((office) => ({ value: String(office.id), text: title(office) })).toSorted((a, b) => collator.compare(a.text, b.text));
  return [
    ...(own === undefined ? [] : [{ value: String(own.id), text: counter.about.own(title(own)) }]),
    ...others,
    ...(sp === undefined ? [] : [{ value: String(sp.id), text: station.spOffice }]),
    { value: ABOUT_UNKNOWN, text: station.desk },
  ];
}
