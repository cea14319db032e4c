import type { JSX } from 'preact';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import type { FieldOption } from '../../../../../web/components/field/field-props.ts';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { citationOf, lawMessages, punishmentText, type Offence } from '../../../../../foundation/law/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import type { FirPageProps } from './fir-page-props.ts';

/** Item 2: sections found by words of the offence or by number, in either language; what the table lacks can be typed. */
export function SectionFields({ desk, ticked, hits, hasSearched, typed, errors }: FirPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : words.errors[key];
  };
  const offered = [...ticked, ...hits.map((hit) => hit.offence)];
  return (
    <Card heading={`2. ${words.fir.sections}`}>
      <div class="stack">
        <TextField name="offenceWords" label={words.fir.findSection} hint={words.fir.findHint} error={errorOf('offenceWords')} value={typed('offenceWords')} />
        <Button text={words.fir.find} kind="ghost" name="do" value="find" />
        {hasSearched && hits.length === 0 && <p>{words.fir.noneFound}</p>}
        {offered.length > 0 && <Checkboxes name="sections" label={words.fir.found} options={offered.map((offence) => offenceOption(offence, lang))} values={ticked.map((offence) => String(offence.id))} />}
        <TextArea name="typedSections" label={words.fir.typed} hint={words.fir.typedHint} error={errorOf('typedSections')} rows={2} value={typed('typedSections')} />
      </div>
    </Card>
  );
}

/** Citation and name; below, whether the police may act by themselves and the punishment, with the row's confidence. */
function offenceOption(offence: Offence, lang: Lang): FieldOption {
  const law = lawMessages(lang);
  return { value: String(offence.id), text: `${citationOf(offence)} – ${localised(offence.name, lang)}`, hint: `${law.cognizable[offence.cognizable]}. ${punishmentText(offence.punishment, lang)}` };
}

