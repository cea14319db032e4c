import type { JSX } from 'preact';
import type { Instant } from '../../../../../kernel/instant.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Holder } from '../../../../../web/components/holder/holder.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import type { Clock } from '../../../../../foundation/deadlines/index.ts';
import { officeTitle, type Office } from '../../../../../foundation/offices/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ClockStrips } from '../../clock-strips.tsx';

export interface FollowPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  /** The number; the code has to be typed again. */
  readonly typed: string;
  /** Signed in: the complaint can be put on the person's own page. */
  readonly mayKeep: boolean;
  readonly errors: Readonly<Record<string, keyof ComplaintMessages['errors']>>;
}

export function FollowPage({ frame, csrf, typed, mayKeep, errors }: FollowPageProps): JSX.Element {
  const words = complaintMessages(frame.lang);
  const { follow } = words.persons;
  const textOf = (key: keyof ComplaintMessages['errors'] | undefined): string | undefined => (key === undefined ? undefined : words.errors[key]);
  const listed = Object.entries(errors).map(([fieldId, key]) => ({ fieldId, text: words.errors[key] }));
  return (
    <CitizenLayout frame={{ ...frame, title: follow.title, isPrivate: listed.length > 0, hasErrors: listed.length > 0 }} backHref={complaintRoutes.mine.href(frame.lang, {})}>
      <div class="stack">
        <ErrorSummary lang={frame.lang} errors={listed} />
        <h1>{follow.title}</h1>
        <p>{follow.hint}</p>
        <Form action={complaintRoutes.sendFollow.href(frame.lang, {})} csrf={csrf}>
          <TextField name="number" label={words.received.number} hint={words.persons.attach.numberHint} error={textOf(errors['number'])} value={typed} autoComplete="off" width={30} maxLength={40} />
          <TextField name="code" label={follow.code} hint={follow.codeHint} error={textOf(errors['code'])} value="" autoComplete="off" width={10} maxLength={20} />
          {mayKeep && <Checkboxes name="keep" label={words.binding.keep} hint={words.binding.keepHint} error={textOf(errors['keep'])} options={[{ value: 'yes', text: words.binding.keepYes }]} values={[]} />}
          <Button text={follow.button} />
        </Form>
        {!mayKeep && <p>{words.binding.signIn}</p>}
      </div>
    </CitizenLayout>
  );
}

/** An allow-list: what a slip of paper opens. Neither what was told nor by or about whom, nor what kind of matter it is. */
export interface FollowedProgress extends Pick<Complaint, 'number' | 'deskState' | 'signatureState' | 'holderSince' | 'filedAt'> {
  readonly clocks: readonly Clock[];
  readonly office: Office;
  readonly phone: string;
}

export function FollowedPage({ frame, progress, now }: { readonly frame: FrameContext; readonly progress: FollowedProgress; readonly now: Instant }): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang);
  const { follow } = words.persons;
  const { number, deskState, signatureState, holderSince, filedAt, clocks, office, phone } = progress;
  return (
    <CitizenLayout frame={{ ...frame, title: words.track.kind(number), isPrivate: true }} backHref={complaintRoutes.follow.href(lang, {})}>
      <PageHead
        title={words.track.kind(number)}
        below={
          <>
            <Tag tone="info" text={words.states[deskState]} /> <Tag tone={signatureState === 'signed' ? 'good' : 'warn'} text={words.deskSignature[signatureState]} />
          </>
        }
      />
      <Columns
        main={
          <>
            <p>{follow.told(formatMoment(filedAt, lang))}</p>
            <ClockStrips clocks={clocks} now={now} lang={lang} />
            <Card heading={words.track.canDo} tone="info">
              <div class="stack">
                {signatureState !== 'signed' && <p>{follow.sign}</p>}
                <p>{follow.more}</p>
                <p>
                  <a href={complaintRoutes.slipWish.href(lang, {})}>{words.slip.link}</a>
                </p>
              </div>
            </Card>
          </>
        }
        side={<Holder heading={words.track.holder} who={officeTitle(office, lang).text} office="" phone={phone} since={words.track.since(formatMoment(holderSince, lang))} next={words.track.nextTurn[deskState]} />}
      />
    </CitizenLayout>
  );
}

/** For the slip of an informant who was cut off: that it was told, as the slip says itself. */
export function ReportMadePage({ frame, number, filedAt }: { readonly frame: FrameContext; readonly number: string; readonly filedAt: Instant }): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang);
  return (
    <CitizenLayout frame={{ ...frame, title: words.track.kind(number), isPrivate: true }} backHref={complaintRoutes.follow.href(lang, {})}>
      <PageHead title={words.track.kind(number)} below={<p>{words.persons.follow.told(formatMoment(filedAt, lang))}</p>} />
    </CitizenLayout>
  );
}
