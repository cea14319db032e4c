import type { JSX } from 'preact';
import { addDays, type IstDate } from '../../../../../../kernel/instant.ts';
import { formatDay, formatWeekday } from '../../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../../web/components/columns/columns.tsx';
import { DataTable } from '../../../../../../web/components/data-table/data-table.tsx';
import { DateField } from '../../../../../../web/components/date-field/date-field.tsx';
import { EmptyState } from '../../../../../../web/components/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { LinkList } from '../../../../../../web/components/card/link-list.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import { diaryMessages } from '../../../messages/index.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import type { DiaryPageProps } from './diary-page-props.ts';
import { EntryForm } from './entry-form.tsx';
import { lineColumns } from './line-columns.tsx';

/** The book of the station, one day at a time: the lines first, what may be done with them beside. */
export function DiaryPage(props: DiaryPageProps): JSX.Element {
  const { desk, day, lines, errors, may } = props;
  const { lang } = desk.frame;
  const words = diaryMessages(lang);
  const listed = Object.entries(errors).flatMap(([fieldId, key]) => (key === undefined ? [] : [{ fieldId, text: words.errors[key] }]));
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead kicker={desk.office.name} title={words.title} below={<p>{words.lead}</p>} />
      <Columns
        main={
          <>
            {may.enter && <EntryForm {...props} />}
            <section class="stack">
              <h2>{formatWeekday(day, lang)}</h2>
              {lines.length === 0 ? <EmptyState title={words.empty} /> : <DataTable caption={words.linesOf(formatDay(day, lang))} columns={lineColumns(props)} rows={lines} keyOf={(line) => line.id} />}
            </section>
          </>
        }
        side={
          <>
            {lines.length > 0 && <PrintCard {...props} />}
            <DayCard {...props} />
          </>
        }
      />
    </OfficerLayout>
  );
}

function DayCard({ desk, day, isToday, errors }: DiaryPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = diaryMessages(lang);
  const hrefOf = (to: IstDate): string => diaryRoutes.diary.href(lang, {}, { day: to });
  const [year = '', month = '', date = ''] = day.split('-');
  const later = isToday ? [] : [{ href: hrefOf(addDays(day, 1)), text: words.after }, { href: diaryRoutes.diary.href(lang, {}), text: words.today }];
  return (
    <Card>
      <div class="stack">
        <LinkList links={[{ href: hrefOf(addDays(day, -1)), text: words.before }, ...later]} />
        <form method="get" action={diaryRoutes.diary.href(lang, {})}>
          <DateField name="day" lang={lang} label={words.day} error={errors['day-day'] === undefined ? undefined : words.errors.day} value={{ day: date, month, year }} />
          <Button text={words.show} kind="ghost" />
        </form>
      </div>
    </Card>
  );
}

function PrintCard({ desk, day, isPrinted, may, csrf }: DiaryPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { print } = diaryMessages(lang);
  if (!isPrinted && !may.print) return null;
  return (
    <Card>
      <div class="stack">
        {may.print && (
          <Form action={diaryRoutes.print.href(lang, { day })} csrf={csrf}>
            <Button text={print.button} kind="ghost" icon="printer" />
          </Form>
        )}
        {isPrinted && (
          <p>
            <a href={diaryRoutes.printed.href(lang, { day })}>{print.open}</a>
          </p>
        )}
      </div>
    </Card>
  );
}
