import type { JSX } from 'preact';
import type { Instant } from '../../../../../../kernel/instant.ts';
import { isBefore } from '../../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import type { Lang } from '../../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { DataTable, type Column } from '../../../../../../web/components/data-table/data-table.tsx';
import { EmptyState } from '../../../../../../web/components/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../../web/components/radios/radios.tsx';
import { Tag } from '../../../../../../web/components/tag/tag.tsx';
import { TextField } from '../../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../../../foundation/offices/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { errorAt } from '../../../../publication/screens/errors-of.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { copyMessages } from '../../../messages/index.ts';
import { copyStandings, type CopyApplication } from '../../../model/copy-application.ts';
import { copyErrorsOf } from '../../copy-errors.ts';

type Line = CopyApplication & { readonly dueAt: Instant | undefined };

export interface CopiesPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly lines: readonly Line[];
  readonly mayTake: boolean;
  readonly typed: (name: string) => string;
  readonly now: Instant;
  readonly refused: Refusal | undefined;
}

/** What waits, the oldest first; and the counter's form. */
export function CopiesPage(props: CopiesPageProps): JSX.Element {
  const { desk, lines, mayTake, now, refused } = props;
  const { lang } = desk.frame;
  const { desk: words } = copyMessages(lang);
  const errors = copyErrorsOf(refused, lang, 'number');
  const columns: readonly Column<Line>[] = [
    { heading: words.columns.fir, kind: 'head', cell: (line) => <a href={casesRoutes.copy.href(lang, { id: line.id })}>{copyMessages(lang).ask.fir(firNumberText(line.fir))}</a> },
    { heading: words.columns.who, cell: (line) => [line.name, line.accusedName === undefined ? undefined : words.forWhom(line.accusedName)].filter(Boolean).join(', ') },
    { heading: words.columns.state, cell: (line) => <State line={line} now={now} lang={lang} /> },
  ];
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead title={words.title} below={<p>{words.lead}</p>} />
      <div class="stack">
        {lines.length === 0 ? <EmptyState title={words.none} /> : <DataTable caption={words.title} columns={columns} rows={lines} keyOf={(line) => line.id} />}
        {mayTake && <TakeForm {...props} />}
      </div>
    </OfficerLayout>
  );
}

function State({ line, now, lang }: { readonly line: Line; readonly now: Instant; readonly lang: Lang }): JSX.Element {
  const { desk: words } = copyMessages(lang);
  const { answer, dueAt } = line;
  if (answer !== undefined) return <Tag tone={answer.outcome === 'given' ? 'good' : 'plain'} text={(answer.outcome === 'given' ? words.givenOn : words.refusedOn)(formatMoment(answer.at, lang))} />;
  if (dueAt === undefined) return <Tag tone="info" text="" />;
  return isBefore(now, dueAt) ? <Tag tone="info" text={words.due(formatMoment(dueAt, lang))} /> : <Tag tone="late" text={`${words.late}: ${words.due(formatMoment(dueAt, lang))}`} />;
}

function TakeForm({ desk, csrf, typed, refused }: CopiesPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { desk: words } = copyMessages(lang);
  const errors = copyErrorsOf(refused, lang, 'number');
  return (
    <Card heading={words.take}>
      <Form action={casesRoutes.takeCopy.href(lang, {})} csrf={csrf} class="stack narrow">
        <TextField name="number" label={words.number} hint={words.numberHint} value={typed('number')} error={errorAt(errors, 'number')} autoComplete="off" width={20} maxLength={20} />
        <TextField name="name" label={words.name} value={typed('name')} error={errorAt(errors, 'name')} autoComplete="off" maxLength={100} />
        <Radios name="standing" label={words.standing} options={copyStandings.map((value) => ({ value, text: words.standings[value] }))} value={typed('standing')} error={errorAt(errors, 'standing')} />
        <TextField name="accusedName" label={words.accusedName} value={typed('accusedName')} error={errorAt(errors, 'accusedName')} autoComplete="off" maxLength={100} />
        <div>
          <Button text={words.takeButton} />
        </div>
      </Form>
    </Card>
  );
}
