import type { JSX } from 'preact';
import { localised } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { rankAndName } from '../../../../../foundation/identity/index.ts';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { contactWays } from '../../../model/contact-way.ts';
import { maySpeakWith, type Withdrawal } from '../../../model/withdrawal.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps, RecordPageProps } from './record-page-props.ts';

/** What the person asked and what it means: that it closes nothing stands above everything else. */
export function WithdrawalStatus({ record, desk, withdrawal: seen }: RecordPageProps): JSX.Element | null {
  const { withdrawal } = record;
  if (withdrawal === undefined) return null;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { desk: said } = words.withdrawing;
  const { talk } = withdrawal;
  const office = talk === undefined ? undefined : record.offices.get(talk.officeId);
  return (
    <Card heading={said.heading}>
      <div class="stack">
        <p>
          {said.asked(formatMoment(withdrawal.askedAt, lang))} {standingOf(withdrawal, words, (at) => formatMoment(at, lang))}
        </p>
        <p>{said.closesNothing}</p>
        {withdrawal.needsTalk && talk === undefined && <p>{said.talkFirst}</p>}
        {talk !== undefined && (
          <p>
            {said.heard(formatMoment(talk.at, lang), office === undefined ? '' : officeTitle(office, lang).text, words.signing.contact.ways[talk.way])} {talk.isOwnWish ? said.ownWish : ''}
          </p>
        )}
        {seen.pressure !== undefined && <p>{said.pressure[seen.pressure]}</p>}
        <p>{said.silent}</p>
      </div>
    </Card>
  );
}

function standingOf({ state, effectAt, inForceSince }: Withdrawal, words: ComplaintMessages, moment: (at: Withdrawal['effectAt']) => string): string {
  const said = words.withdrawing.desk;
  if (inForceSince !== undefined) return said.inForce(moment(inForceSince));
  if (state === 'taken-back') return said.takenBack;
  return state === 'not-wished' ? said.notWished : said.counts(moment(effectAt));
}

/** Whether this officer may note the talk now: a woman officer of the station where one is needed, or who was named. */
export function mayHear({ record: { complaint, withdrawal }, actor, officers }: RecordPageProps): boolean {
  if (withdrawal?.state !== 'asked' || withdrawal.talk !== undefined || !mayDo(actor, 'hear-withdrawal', complaint)) return false;
  if (!withdrawal.needsTalk && complaint.withdrawalHearerId !== actor.officerId) return false;
  return maySpeakWith({ officeId: actor.officeId, isWoman: officers.some(({ id, isWoman }) => id === actor.officerId && isWoman) }, { ...complaint, isBySlip: withdrawal.isBySlip });
}

/** What was chosen stays when something is missing. */
export function HearForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { hear } = words.withdrawing;
  return (
    <ActionCard title={hear.title} law={hear.law}>
      <Form action={complaintRoutes.hearWithdrawal.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Radios name="talkWay" label={hear.way} isInline error={errorOf(errors, 'talkWay')} options={contactWays.map((value) => ({ value, text: words.signing.contact.ways[value] }))} value={typed('talkWay')} />
        <Radios
          name="wish"
          label={hear.wish}
          error={errorOf(errors, 'wish')}
          options={[
            { value: 'own', text: hear.own },
            { value: 'not', text: hear.not },
          ]}
          value={typed('wish')}
        />
        <Checkboxes name="wasAlone" label={hear.alone} error={errorOf(errors, 'wasAlone')} options={[{ value: 'yes', text: hear.wasAlone }]} values={[typed('wasAlone')]} />
        <Button text={hear.button} />
      </Form>
    </ActionCard>
  );
}

/** The SP's choice. Nobody has to be named where a woman officer of the station has noted the talk. */
export function HearerForm({ record, csrf, desk, errors, withdrawal: { hearers } }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { hearer } = complaintMessages(lang).withdrawing;
  return (
    <ActionCard title={hearer.title} law={hearer.law}>
      <Form action={complaintRoutes.nameHearer.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Select
          name="hearerId"
          label={hearer.officer}
          emptyText={hearer.choose}
          error={errorOf(errors, 'hearerId')}
          value={record.complaint.withdrawalHearerId}
          options={hearers.map((officer) => ({ value: officer.id, text: hearer.inOffice(rankAndName(officer, lang), localised(officer.officeName, lang)) }))}
        />
        <Button text={hearer.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
