import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeMessages } from '../../../messages/index.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk.ts';
import { CoverageTable, type Survey } from './coverage-table.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ListForm, type TypedList } from './list-form.tsx';

export interface PlacesPageProps {
  readonly desk: Desk;
  /** One: it is theirs, there is nothing to choose. */
  readonly districts: readonly { readonly value: string; readonly text: string }[];
  /** Undefined until a district is chosen. */
  readonly survey: Survey | undefined;
  /** Undefined for those who only read. */
  readonly list: TypedList | undefined;
  readonly csrf: string;
}

/** How well the stations of a district's places are known, and the way to say it better. */
export function PlacesPage({ desk, districts, survey, list, csrf }: PlacesPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = officeMessages(lang).places;
  const action = officesRoutes.sendPlaces.href(lang, {}, { district: survey === undefined ? undefined : String(survey.district.code) });
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: list?.error !== undefined }} office={desk.office}>
      <ErrorSummary lang={lang} errors={list?.error === undefined ? [] : [{ fieldId: 'list', text: list.error }]} />
      <PageHead title={words.title} below={<p>{words.lead}</p>} />
      <div class="stack-wide">
        {list?.imported !== undefined && <ImportOutcome imported={list.imported} lang={lang} />}
        <section class="stack" aria-label={words.district}>
          {districts.length > 1 && <DistrictForm {...{ desk, districts, survey }} />}
          {survey === undefined ? <EmptyState title={words.chooseFirst} /> : <CoverageTable survey={survey} lang={lang} />}
        </section>
        {list === undefined ? <p>{words.readOnly}</p> : <ListForm list={list} action={action} csrf={csrf} lang={lang} />}
      </div>
    </OfficerLayout>
  );
}

function DistrictForm({ desk, districts, survey }: Pick<PlacesPageProps, 'desk' | 'districts' | 'survey'>): JSX.Element {
  const { lang } = desk.frame;
  const words = officeMessages(lang).places;
  return (
    <Card>
      <form method="get" action={officesRoutes.places.href(lang, {})}>
        <Select name="district" label={words.district} emptyText={words.choose} options={districts} value={survey === undefined ? undefined : String(survey.district.code)} />
        <Button text={words.show} kind="ghost" />
      </form>
    </Card>
  );
}
