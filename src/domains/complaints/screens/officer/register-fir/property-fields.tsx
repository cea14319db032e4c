import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { totalValueRupees } from '../../../../cases/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { FirRow } from './fir-row.tsx';
import { rupeesOf } from './form.ts';
import { moreRows, rowField, rowKinds, rowsShown } from './sent-rows.ts';
import { StayButton } from './stay-button.tsx';

/** Items 8 to 11: why it comes late, things one by one with their sum, which nobody types, and the inquest. */
export function FurtherFields(props: FirPageProps): JSX.Element {
  const { desk, typed, complaint } = props;
  const { lang } = desk.frame;
  const { fir } = complaintMessages(lang);
  const { text, area } = firFields(props);
  const rows = rowsShown(typed, 'property');
  const total = totalOf(typed, rows);
  return (
    <Card heading={`8–11. ${fir.furtherItems}`}>
      {area({ name: 'delayReason', label: `8. ${fir.delay}` }, 2)}
      <div id="things" class="stack govuk-form-group">
        <h3>9. {fir.properties}</h3>
        <input type="hidden" name="property-rows" value={rows} />
        {Array.from({ length: rows }, (_, index) => (
          <PropertyRow key={index} {...props} row={index + 1} />
        ))}
        <div>
          <StayButton text={fir.thing.more} value={moreRows.property} action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="things" />
        </div>
        <p>
          <strong>{fir.thing.total}:</strong> {total === undefined ? fir.thing.noTotal : `₹${total.toLocaleString('en-IN')}`}
        </p>
      </div>
      {text({ name: 'inquestNumber', label: `11. ${fir.inquest}` }, { width: 20 })}
    </Card>
  );
}

function PropertyRow(props: FirPageProps & { readonly row: number }): JSX.Element {
  const { row, typed, errors } = props;
  const words = complaintMessages(props.desk.frame.lang).fir.thing;
  const { text } = firFields(props);
  const named = (field: (typeof rowKinds)['property'][number]): string => rowField('property', row, field);
  const isInUse = rowKinds.property.some((field) => typed(named(field)) !== '' || errors[named(field)] !== undefined);
  return (
    <FirRow title={words.title(row)} about={typed(named('description'))} isOpen={isInUse}>
      {text({ name: named('description'), label: words.description })}
      {text({ name: named('category'), label: words.category })}
      {text({ name: named('identifier'), label: words.identifier })}
      {text({ name: named('value'), label: words.value }, { width: 10, inputMode: 'numeric' })}
    </FirRow>
  );
}

/** Of what is typed so far; a value that is no number yet counts for nothing. */
function totalOf(typed: (name: string) => string, rows: number): number | undefined {
  const values = Array.from({ length: rows }, (_, index) => typed(rowField('property', index + 1, 'value'))).filter((text) => text.trim() !== '').map(rupeesOf);
  return totalValueRupees(values.filter((value) => Number.isFinite(value)).map((valueRupees) => ({ valueRupees })));
}
