import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { casesRoutes, publicationMessages } from '../../cases/index.ts';
import type { ComplaintRecord } from './load-record.ts';

/** Whether everybody will see the person's FIR, from when on, and what to do when that is dangerous (L14, L15). */
export function PublicationCard({ record, lang }: { readonly record: ComplaintRecord; readonly lang: Lang }): JSX.Element | null {
  const { publication } = record;
  if (publication === undefined) return null;
  const words = publicationMessages(lang).track;
  const { state, officeId, year, number, publishAt } = publication;
  return (
    <Card heading={words.heading}>
      <div class="stack">
        <p>{state === 'due' ? words.due(formatMoment(publishAt, lang)) : words[state]}</p>
        {state === 'due' && <p>{words.duePart}</p>}
        {state === 'published' && (
          <p>
            <a href={casesRoutes.fir.href(lang, { station: String(officeId), year: String(year), number: String(number) })}>{words.see}</a>
          </p>
        )}
        {(state === 'due' || state === 'published') && <p>{words.afraid}</p>}
      </div>
    </Card>
  );
}
