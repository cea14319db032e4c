import type { JSX } from 'preact';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { JudgedRow, OfficeListPreview } from '../../../actions/import-offices.ts';
import { countText } from '../../../messages/count-text.ts';
import { officeMessages } from '../../../messages/index.ts';
import { officeListColumns } from '../../../model/office-list.ts';
import { officeKinds } from '../../../model/office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk.ts';
import { FatesTable } from './fates-table.tsx';

export interface ListPageProps {
  readonly desk: Desk;
  /** What was typed; after it was saved, what is left of it to correct. */
  readonly typed: { readonly list: string; readonly reason: string };
  /** What the list would do, or did; undefined before anybody has looked. */
  readonly shown: (OfficeListPreview & { readonly isSaved: boolean }) | undefined;
  readonly errors: readonly FieldError[];
  readonly csrf: string;
}

const ROWS = 10;

/** A list of offices as pasted text: first what it would do, then what it did. No `maxlength`: a browser would cut a long list without a word. */
export function ListPage(props: ListPageProps): JSX.Element {
  const { desk, shown, errors } = props;
  const { lang } = desk.frame;
  const words = officeMessages(lang).officeList;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={officesRoutes.offices.href(lang, {})}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead title={words.title} below={<p>{words.lead}</p>} actions={<ButtonLink href={officesRoutes.downloadOffices.href(lang, {})} text={words.download} kind="ghost" />} />
      <div class="stack-wide">
        {shown !== undefined && <Outcome {...props} shown={shown} />}
        <ListForm {...props} />
      </div>
    </OfficerLayout>
  );
}

function Outcome({ desk, shown, typed, csrf }: ListPageProps & { readonly shown: NonNullable<ListPageProps['shown']> }): JSX.Element {
  const { lang } = desk.frame;
  const words = officeMessages(lang).officeList;
  const { rows, seen, isSaved } = shown;
  const rowsOf = (...fates: readonly JudgedRow['fate']['fate'][]): JudgedRow[] => rows.filter(({ fate }) => fates.includes(fate.fate));
  const [writes, same, faulty] = [rowsOf('opened', 'changed'), rowsOf('same'), rowsOf('faulty')];
  const counts = words.counts({ read: countText(rows.length), changed: countText(writes.length), same: countText(same.length), faulty: countText(faulty.length) });
  return (
    <>
      <Notice tone={isSaved ? 'good' : faulty.length > 0 ? 'warn' : 'info'} heading={isSaved ? words.saved(writes.length) : counts}>
        <p>{isSaved ? (faulty.length > 0 ? words.left : words.emptyCells) : words.nothingSaved}</p>
        {!isSaved && faulty.length > 0 && <p>{words.faultyStay}</p>}
      </Notice>
      {faulty.length > 0 && (
        <section class="stack">
          <h2>{words.faulty}</h2>
          <FatesTable caption={words.faulty} rows={faulty} lang={lang} isFaulty />
        </section>
      )}
      {writes.length > 0 && (
        <section class="stack">
          <h2>{isSaved ? words.wrote : words.writes}</h2>
          <FatesTable caption={isSaved ? words.wrote : words.writes} rows={writes} lang={lang} />
          {!isSaved && (
            <Form action={officesRoutes.sendOfficeList.href(lang, {})} csrf={csrf}>
              <input type="hidden" name="list" value={typed.list} />
              <input type="hidden" name="reason" value={typed.reason} />
              <input type="hidden" name="seen" value={seen} />
              <Button text={words.save(writes.length)} />
            </Form>
          )}
        </section>
      )}
      {same.length > 0 && !isSaved && (
        <details>
          <summary>{words.same(same.length)}</summary>
          <FatesTable caption={words.same(same.length)} rows={same} lang={lang} />
        </details>
      )}
    </>
  );
}

function ListForm({ desk, typed, errors, shown, csrf }: ListPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { officeList: words, managing } = officeMessages(lang);
  const errorOf = (name: string): string | undefined => errors.find(({ fieldId }) => fieldId === name)?.text;
  const hasButton = shown !== undefined && !shown.isSaved && shown.rows.some(({ fate }) => fate.fate === 'opened' || fate.fate === 'changed');
  return (
    <Card>
      <div class="stack">
        <p>
          {words.columns} <code>{officeListColumns.join(',')}</code>
        </p>
        <ColumnList lang={lang} />
        <p>{words.emptyCells}</p>
        <Form action={officesRoutes.sendOfficeList.href(lang, {})} csrf={csrf}>
          <TextArea name="list" label={words.label} hint={words.hint} rows={ROWS} value={typed.list} error={errorOf('list')} />
          <TextField name="reason" label={managing.forms.reason} hint={managing.forms.reasonHint} error={errorOf('reason')} value={typed.reason} autoComplete="off" maxLength={500} />
          <Button text={words.look} kind={hasButton ? 'ghost' : 'primary'} />
        </Form>
      </div>
    </Card>
  );
}

function ColumnList({ lang }: Pick<Desk['frame'], 'lang'>): JSX.Element {
  const { about } = officeMessages(lang).officeList;
  const lines = [
    ['code', about.code],
    ['kind', `${about.kind} ${officeKinds.filter((kind) => kind !== 'headquarters').join(', ')}`],
    ['name_en, name_hi', about.name],
    ['district', about.district],
    ['phone', about.phone],
    ['above', about.above],
    ['from', about.from],
    ['last_day', about.last_day],
  ] as const;
  return (
    <ul>
      {lines.map(([column, text]) => (
        <li key={column}>
          <code>{column}</code>: {text}
        </li>
      ))}
    </ul>
  );
}
