import type { JSX } from 'preact';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { officeTitle, type Office } from '../../../../../foundation/offices/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { belongsChoices } from './belongs-form.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { StayButton } from './stay-button.tsx';

/** Item 5c: whose area the place is. Another station's makes it a Zero FIR (L12); it is registered here all the same. */
export function BelongsFields(props: FirPageProps): JSX.Element {
  const { desk, complaint, typed, errors, districts, stationsThere } = props;
  const { lang } = desk.frame;
  const { fir, transfer } = complaintMessages(lang);
  const words = transfer.belongs;
  const { text, area, choice, errorOf } = firFields(props);
  const isOpen = (fields: readonly string[]): boolean => fields.some((name) => typed(name) !== '' || errors[name] !== undefined);
  return (
    <Card heading={`5c. ${words.title}`}>
      <div id="belongs-to" class="stack">
        <p class="govuk-hint">{words.hint}</p>
        <p class="govuk-hint">{words.urgent}</p>
        <Radios name="belongs" label={words.label} error={errorOf('belongs')} options={belongsChoices.map((value) => ({ value, text: words[value] }))} value={typed('belongs') === '' ? 'here' : typed('belongs')} />
        <details open={typed('belongs') === 'station' || isOpen(['belongsDistrict', 'belongsOfficeId'])}>
          <summary>
            <strong>{words.office}</strong>
          </summary>
          <div class="card">
            {choice({ name: 'belongsDistrict', label: words.district }, { emptyText: words.chooseDistrict, options: districts.map(({ code, name }) => ({ value: String(code), text: inBothScripts(localised(name, lang), name, lang) })) })}
            <p>
              <StayButton text={words.show} value="stations" action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="belongs-to" />
            </p>
            {choice(
              { name: 'belongsOfficeId', label: words.office, hint: stationsThere.length === 0 ? words.pickDistrict : undefined },
              { emptyText: words.chooseOffice, options: stationsThere.map((office) => ({ value: String(office.id), text: inBothScripts(officeTitle(office, lang).text, office.name, lang) })) },
            )}
          </div>
        </details>
        <details open={typed('belongs') === 'outside' || isOpen(['outsideStation', 'outsideDistrict', 'outsideState'])}>
          <summary>
            <strong>{fir.outside.state}</strong>
          </summary>
          <div class="card">
            <p class="govuk-hint">{words.outsideHint}</p>
            {text({ name: 'outsideState', label: fir.outside.state })}
            {text({ name: 'outsideDistrict', label: fir.outside.district })}
            {text({ name: 'outsideStation', label: fir.outside.station })}
          </div>
        </details>
        {area({ name: 'belongsGround', label: words.ground }, 2)}
      </div>
    </Card>
  );
}

/** "जोकीहाट थाना (Jokihat)": found by whichever script one reads. */
function inBothScripts(title: string, name: Office['name'], lang: Lang): string {
  const other = lang === 'hi' ? name.en : name.hi;
  return other === undefined || title.includes(other) ? title : `${title} (${other})`;
}
