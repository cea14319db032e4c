import type { JSX } from 'preact';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import type { FieldOption } from '../../../../../web/components/field/field-props.ts';
import { citationOf, isInForceOn, lawMessages, punishmentText, type OffenceHit } from '../../../../../foundation/law/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { StayButton } from './stay-button.tsx';

/** Item 2: sections found by words of the offence or by number, in either language; what the table lacks can be typed. */
export function SectionFields(props: FirPageProps): JSX.Element {
  const { desk, ticked, hits, hasSearched, complaint, day } = props;
  const { lang } = desk.frame;
  const { fir } = complaintMessages(lang);
  const { text, area } = firFields(props);
  const offered = [...ticked.map((offence) => ({ offence, via: undefined, isInForce: isInForceOn(offence, day) })), ...hits];
  return (
    <Card heading={`2. ${fir.sections}`}>
      <div id="named-sections">
        {text({ name: 'offenceWords', label: fir.findSection, hint: fir.findHint })}
        <div class="govuk-form-group">
          <StayButton text={fir.find} value="find" action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="named-sections" />
        </div>
        {hasSearched && hits.length === 0 && <p class="govuk-form-group">{fir.noneFound}</p>}
        {offered.length > 0 && <Checkboxes name="sections" label={fir.found} options={offered.map((hit) => offenceOption(hit, lang))} values={ticked.map((offence) => String(offence.id))} />}
        {area({ name: 'typedSections', label: fir.typed, hint: fir.typedHint }, 2)}
      </div>
    </Card>
  );
}

/** Citation and name; below, what the tables say of it: how it was found, whether it held on that day, how sure the row is. */
function offenceOption({ offence, via, isInForce }: Pick<OffenceHit, 'offence' | 'via' | 'isInForce'>, lang: Lang): FieldOption {
  const law = lawMessages(lang);
  const facts = [
    law.cognizable[offence.cognizable],
    law.bailable[offence.bailable],
    punishmentText(offence.punishment, lang),
    via === undefined ? undefined : law.search.via(via),
    isInForce ? undefined : law.search.outOfTime,
    offence.confidence === 'A' ? undefined : law.unconfirmed,
  ];
  return { value: String(offence.id), text: `${citationOf(offence)} – ${localised(offence.name, lang)}`, hint: facts.filter((fact) => fact !== undefined).join(' · ') };
}
