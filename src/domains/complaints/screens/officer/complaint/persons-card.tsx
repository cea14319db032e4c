import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../web/components/card/link-list.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { lookUpOf, mayDo } from '../../../model/complaint-policy.ts';
import type { CutOff } from '../../../model/cut-off.ts';
import { canBeDetached, type RelatedPerson } from '../../../model/person.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { RecordPageProps } from './record-page-props.ts';

/** Everybody of the complaint, what each is to it, and whether an officer has seen who it is. */
export function PersonsCard({ record, persons, detached, cutOffs, actor, desk }: RecordPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { card, detach, relations } = complaintMessages(lang).persons;
  const { number } = record.complaint;
  const mayDetach = mayDo(actor, 'detach-person', record.complaint);
  const links = [
    ...(lookUpOf(actor) !== undefined && actor.officeId === record.complaint.officeId ? [{ href: complaintRoutes.attachForm.href(lang, {}, { number }), text: card.add }] : []),
    ...(mayDo(actor, 'cut-off', record.complaint) && !record.complaint.informant.isCutOff ? [{ href: complaintRoutes.cutOffForm.href(lang, { number }), text: card.cutOff }] : []),
    ...(mayDo(actor, 'undo-cut-off', record.complaint) && record.complaint.informant.isCutOff ? [{ href: complaintRoutes.undoCutOffForm.href(lang, { number }), text: card.undo }] : []),
  ];
  return (
    <Card heading={card.heading}>
      <div class="stack">
        {persons.map((person) => (
          <p key={person.id}>
            <strong>{relations[person.relation]}</strong>: {[person.name, person.mobile].filter(Boolean).join(', ')}
            {factsOf({ person, record, cutOffs, desk }).map((fact) => (
              <>
                <br />
                {fact}
              </>
            ))}
            {mayDetach && canBeDetached(person) && (
              <>
                <br />
                <a href={complaintRoutes.detachForm.href(lang, { number, person: person.id })} aria-label={`${person.name}: ${detach.link}`}>
                  {detach.link}
                </a>
              </>
            )}
          </p>
        ))}
        {detached.map((person) => (
          <p key={person.id}>
            {relations[person.relation]}: {[person.name, person.mobile].filter(Boolean).join(', ')}
            <br />
            {detach.was(formatMoment(person.detached.at, lang), person.detached.reason)}
          </p>
        ))}
        {links.length > 0 && <LinkList links={links} />}
      </div>
    </Card>
  );
}

function factsOf({ person, record, cutOffs, desk }: Pick<RecordPageProps, 'record' | 'cutOffs' | 'desk'> & { readonly person: RelatedPerson }): string[] {
  const { lang } = desk.frame;
  const { card, proofs } = complaintMessages(lang).persons;
  const { checked, kinship, relation } = person;
  const office = checked === undefined ? undefined : record.offices.get(checked.officeId);
  return [
    kinship === undefined ? '' : card.kinship(kinship),
    checked === undefined ? (relation === 'informant' ? '' : card.named) : card.checked(office === undefined ? '' : officeTitle(office, lang).text, formatMoment(checked.at, lang), proofs[checked.proof]),
    person.mobile === undefined || person.mayWrite ? '' : card.noWriting,
    ...(relation === 'informant' ? cutOffs.flatMap((cutOff) => stopOf(cutOff, lang)) : []),
  ].filter((fact) => fact !== '');
}

/** Since when the informant reads nothing, or from when to when, and the reasons. */
function stopOf({ at, by, reason, undone }: CutOff, lang: Lang): string[] {
  const { card } = complaintMessages(lang).persons;
  const since = formatMoment(at, lang);
  const when = undone === undefined ? card.isCutOff(since) : card.wasCutOff(since, formatMoment(undone.at, lang));
  return [`${when} ${by === undefined ? `${card.byVictim} ` : ''}${reason}`, ...(undone === undefined ? [] : [card.reopened(undone.reason)])];
}
