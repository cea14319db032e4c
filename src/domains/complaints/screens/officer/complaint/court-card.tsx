import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../web/components/card/link-list.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { DispatchCorrection } from './dispatch-form.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** What goes to the Magistrate on paper, and what was written down about when it went, the newest first. */
export function CourtCard(props: ActionFormsProps): JSX.Element | null {
  const { complaint, fir, dispatches } = props.record;
  const { lang } = props.desk.frame;
  const words = complaintMessages(lang).dispatch;
  if (fir === undefined) return null;
  const { number } = complaint;
  const papers = [
    { href: complaintRoutes.deskFirCopy.href(lang, { number }), text: words.firCopy },
    ...(fir.items.recording?.victimIsDisabled === true ? [{ href: complaintRoutes.hearingLetter.href(lang, { number }), text: words.hearingLetter }] : []),
  ];
  return (
    <Card heading={words.card}>
      <div class="stack">
        <p>{words.nothingSent}</p>
        <LinkList links={papers} />
        {dispatches.map(({ id, dispatchedAt, recordedAt, reason }, index) => (
          <div key={id}>
            <p>
              {(index === 0 ? words.sent : words.corrected)(formatMoment(dispatchedAt, lang))}. {words.recorded(formatMoment(recordedAt, lang))}.
            </p>
            {reason !== undefined && <OwnWords text={reason} lang={lang} />}
          </div>
        ))}
        <DispatchCorrection {...props} />
      </div>
    </Card>
  );
}
