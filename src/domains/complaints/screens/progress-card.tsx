import type { JSX } from 'preact';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { OwnWords } from '../../../web/components/own-words/own-words.tsx';
import { officeTitle, type Office } from '../../../foundation/offices/index.ts';
import type { ProgressNote } from '../../cases/index.ts';
import { complaintMessages } from '../messages/index.ts';

export interface ProgressCardProps {
  /** The newest first. */
  readonly notes: readonly ProgressNote[];
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly lang: Lang;
}

/** What the police said of the investigation, word for word: the newest in sight, the earlier ones behind it. */
export function ProgressCard({ notes, offices, lang }: ProgressCardProps): JSX.Element | null {
  const { card } = complaintMessages(lang).duties;
  const [newest, ...earlier] = notes;
  if (newest === undefined) return null;
  return (
    <Card heading={card.heading} tone="info">
      <div class="stack">
        <NoteWords note={newest} offices={offices} lang={lang} />
        {earlier.length > 0 && (
          <details>
            <summary>{card.earlier(earlier.length)}</summary>
            <div class="stack">
              {earlier.map((note) => (
                <NoteWords key={note.id} note={note} offices={offices} lang={lang} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}

function NoteWords({ note, offices, lang }: { readonly note: ProgressNote } & Omit<ProgressCardProps, 'notes'>): JSX.Element {
  const office = offices.get(note.officeId);
  return <OwnWords text={note.words} lang={note.lang} source={complaintMessages(lang).duties.card.from(office === undefined ? '' : officeTitle(office, lang).text, formatMoment(note.toldAt, lang))} />;
}
