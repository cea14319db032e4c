import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { accusedStandings, firMessages, relations } from '../../../../cases/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { FirRow } from './fir-row.tsx';
import { moreRows, rowField, rowKinds, rowsShown } from './sent-rows.ts';
import { StayButton } from './stay-button.tsx';

/** Item 6: a relative of any relation may be named, and nobody is forced to. */
export function InformantFields(props: FirPageProps): JSX.Element {
  const { lang } = props.desk.frame;
  const { fir } = complaintMessages(lang);
  const { relations: relationNames } = firMessages(lang);
  const { text, choice } = firFields(props);
  return (
    <Card heading={`6. ${fir.informantName}`}>
      {text({ name: 'informantName', label: fir.informantName })}
      {text({ name: 'relativeName', label: fir.relativeName })}
      {choice({ name: 'relation', label: fir.relation }, { emptyText: fir.notSaid, options: relations.map((relation) => ({ value: relation, text: relationNames[relation] })) })}
      {text({ name: 'birth', label: fir.birth, hint: fir.birthHint }, { width: 5, inputMode: 'numeric' })}
      {text({ name: 'nationality', label: fir.nationality })}
      {text({ name: 'passport', label: fir.passport, hint: fir.passportHint })}
      {text({ name: 'otherIds', label: fir.otherIds, hint: fir.otherIdsHint })}
      {text({ name: 'occupation', label: fir.occupation })}
      {text({ name: 'informantAddress', label: fir.presentAddress })}
      {text({ name: 'permanentAddress', label: fir.permanentAddress })}
      {text({ name: 'informantMobile', label: fir.informantMobile }, { width: 20, inputMode: 'tel' })}
    </Card>
  );
}

/** Item 7: known, suspected or unknown, one by one, and in the officer's words. */
export function AccusedFields(props: FirPageProps): JSX.Element {
  const { desk, typed, complaint } = props;
  const { lang } = desk.frame;
  const { fir } = complaintMessages(lang);
  const rows = rowsShown(typed, 'accused');
  return (
    <Card heading={`7. ${fir.accused}`}>
      <div id="accused-persons" class="stack govuk-form-group">
        <input type="hidden" name="accused-rows" value={rows} />
        {Array.from({ length: rows }, (_, index) => (
          <AccusedRow key={index} {...props} row={index + 1} />
        ))}
        <div>
          <StayButton text={fir.person.more} value={moreRows.accused} action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="accused-persons" />
        </div>
      </div>
      {firFields(props).area({ name: 'accused', label: fir.person.words, hint: fir.accusedHint }, 2)}
    </Card>
  );
}

function AccusedRow(props: FirPageProps & { readonly row: number }): JSX.Element {
  const { row, typed, errors } = props;
  const { lang } = props.desk.frame;
  const words = complaintMessages(lang).fir.person;
  const { standings } = firMessages(lang);
  const { text, area, choice } = firFields(props);
  const named = (field: (typeof rowKinds)['accused'][number]): string => rowField('accused', row, field);
  const isInUse = rowKinds.accused.some((field) => typed(named(field)) !== '' || errors[named(field)] !== undefined);
  return (
    <FirRow title={words.title(row)} about={typed(named('name'))} isOpen={isInUse || row === 1}>
      {choice({ name: named('standing'), label: words.standing }, { emptyText: words.choose, options: accusedStandings.map((standing) => ({ value: standing, text: standings[standing] })) })}
      {text({ name: named('name'), label: words.name })}
      {text({ name: named('alias'), label: words.alias })}
      {text({ name: named('relativeName'), label: words.relativeName })}
      {text({ name: named('address'), label: words.address })}
      {area({ name: named('description'), label: words.description }, 2)}
    </FirRow>
  );
}
