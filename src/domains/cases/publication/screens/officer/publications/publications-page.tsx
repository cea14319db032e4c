import type { JSX } from 'preact';
import type { OfficeId } from '../../../../../../kernel/id.ts';
import type { Lang } from '../../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../../platform/i18n/format-moment.ts';
import { DataTable, type Column } from '../../../../../../web/components/data-table/data-table.tsx';
import { EmptyState } from '../../../../../../web/components/empty-state/empty-state.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { Tag, type TagTone } from '../../../../../../web/components/tag/tag.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import { officeTitle, type Desk, type Office } from '../../../../../../foundation/offices/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import type { PublicationState } from '../../../model/publication-states.ts';
import type { ListedPublication } from '../../../store/publication-store.ts';
import { firParams } from '../../fir-key.ts';

export interface PublicationsPageProps {
  readonly desk: Desk;
  readonly lines: readonly ListedPublication[];
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly isOpen: boolean;
}

export const stateTones = { due: 'info', held: 'warn', withheld: 'plain', published: 'good' } as const satisfies Record<PublicationState, TagTone>;

/** What waits, the oldest first. No name is on it: numbers, states, what to do. */
export function PublicationsPage({ desk, lines, offices, isOpen }: PublicationsPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = publicationMessages(lang).desk;
  const columns: readonly Column<ListedPublication>[] = [
    {
      heading: words.fir,
      kind: 'head',
      cell: (line) => {
        const office = offices.get(line.officeId);
        return (
          <>
            <a href={casesRoutes.publication.href(lang, firParams(line))}>{words.about(firNumberText(line))}</a>
            {office !== undefined && <span class="two-lines__below">{officeTitle(office, lang).text}</span>}
          </>
        );
      },
    },
    {
      heading: words.state,
      cell: (line) => (
        <>
          <Tag tone={stateTones[line.state]} text={words.states[line.state]} /> {line.escalatedToOfficeId !== undefined && <Tag tone="late" text={words.late} />}
        </>
      ),
    },
    { heading: words.next, cell: (line) => nextOf(line, lang) },
  ];
  return (
    <OfficerLayout frame={desk.frame} office={desk.office}>
      <PageHead title={words.title} />
      <div class="stack">
        <p>{words.lead}</p>
        <p>
          <a href={casesRoutes.publications.href(lang, {}, isOpen ? { all: 'yes' } : {})}>{isOpen ? words.all : words.open}</a>
        </p>
        {lines.length === 0 ? <EmptyState title={words.none} text={words.noneText} /> : <DataTable caption={words.title} columns={columns} rows={lines} keyOf={(line) => line.firId} />}
      </div>
    </OfficerLayout>
  );
}

function nextOf(line: ListedPublication, lang: Lang): string {
  const { nexts } = publicationMessages(lang).desk;
  if (line.state === 'due') return nexts.due(formatMoment(line.publishAt, lang));
  if (line.state === 'held') return nexts.held;
  if (line.state === 'published' && line.narrative === undefined) return nexts.published;
  return line.isLetterDue ? nexts.letter : nexts.done;
}
