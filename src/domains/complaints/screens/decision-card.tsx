import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { OwnWords } from '../../../web/components/own-words/own-words.tsx';
import { complaintMessages } from '../messages/index.ts';
import { remediesOf } from '../messages/remedies-of.ts';
import { decisionPaperLink } from './decision-paper-link.ts';
import type { ComplaintRecord } from './load-record.ts';

/** What was decided instead of an FIR, with the officer's reasons, the papers it rests on and the next door (L8, L10, L11). */
export function DecisionCard({ record, lang, isForDesk = false }: { readonly record: ComplaintRecord; readonly lang: Lang; readonly isForDesk?: boolean }): JSX.Element | null {
  const { decision, complaint } = record;
  const { decision: words, misconduct } = complaintMessages(lang);
  if (decision === undefined || decision.state === 'sent-back' || complaint.deskState === 'fir-registered') return null;
  // The person finds it among the other papers.
  const paper = isForDesk ? decisionPaperLink(record, lang, isForDesk) : undefined;
  return (
    <Card heading={words.heading}>
      <div class="stack">
        <p>{decision.state === 'pending' ? words.pending : decision.officeId === complaint.aboveOfficeId ? misconduct.closed : words[decision.kind]}</p>
        {decision.ncrNumber !== undefined && (
          <p>
            {words.number}: {decision.ncrNumber}
          </p>
        )}
        <h3>{words.ground}</h3>
        <OwnWords text={decision.ground} lang={lang} />
        {decision.sections.length > 0 && (
          <p>
            {words.sections}: {decision.sections.map(({ act, provision }) => `${act} ${provision}`).join(', ')}
          </p>
        )}
        {decision.state === 'final' && <p>{remediesOf(complaint, lang)}</p>}
        {paper !== undefined && (
          <p>
            <a href={paper.href}>{paper.text}</a>
          </p>
        )}
      </div>
    </Card>
  );
}

/** The person's own words to the SP, and the answer. */
export function AppealCard({ record, lang }: { readonly record: ComplaintRecord; readonly lang: Lang }): JSX.Element | null {
  const { appeal } = record;
  const words = complaintMessages(lang).decision;
  if (appeal === undefined) return null;
  return (
    <Card heading={words.appealHeading}>
      <div class="stack">
        <OwnWords text={appeal.words} lang={appeal.lang} />
        <p>{appeal.outcome === undefined ? words.appealWaiting : appeal.outcome === 'register' ? words.granted : words.upheld}</p>
        {appeal.reasons !== undefined && (
          <>
            <h3>{words.spReasons}</h3>
            <OwnWords text={appeal.reasons} lang={lang} />
          </>
        )}
        {appeal.outcome === 'upheld' && <p>{words.afterSp}</p>}
      </div>
    </Card>
  );
}
