import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { isAtLeast } from '../../../../../kernel/rank.ts';
import { rankAndName } from '../../../../../foundation/identity/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import type { FirPageProps } from './fir-page-props.ts';

/** Items 3a and 5 to 13 of IIF-1, in the form's own order and with its numbers. */
export function FirItemFields({ desk, typed, errors, officers }: FirPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { fir } = words;
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : words.errors[key];
  };
  const text = (name: string, label: string, width?: 10 | 20 | 30): JSX.Element => <TextField name={name} label={label} error={errorOf(name)} value={typed(name)} width={width} />;
  const day = (name: string, label: string): JSX.Element => (
    <DateField
      name={name}
      lang={lang}
      label={label}
      error={errorOf(`${name}-day`)}
      value={{ day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) }}
    />
  );
  return (
    <>
      <Card heading={`3a. ${fir.occurrence}`}>
        {day('occurredFrom', fir.occurredDay)}
        {text('occurredFrom-time', fir.occurredTime, 10)}
        {day('occurredTo', fir.occurredEndDay)}
        {text('occurredTo-time', fir.occurredEndTime, 10)}
      </Card>
      <Card heading={`5. ${fir.place}`}>
        {text('placeAddress', fir.place)}
        {text('placeDistance', fir.distance)}
        {text('placeBeat', fir.beat, 10)}
      </Card>
      <Card heading={`6. ${fir.informantName}`}>
        {text('informantName', fir.informantName)}
        {text('relativeName', fir.relativeName)}
        {text('informantAddress', fir.informantAddress)}
        {text('informantMobile', fir.informantMobile, 20)}
        {text('occupation', fir.occupation)}
      </Card>
      <Card heading={`7. ${fir.accused}`}>
        <TextArea name="accused" label={fir.accused} hint={fir.accusedHint} error={errorOf('accused')} rows={3} value={typed('accused')} />
      </Card>
      <Card heading={`8–11. ${fir.furtherItems}`}>
        <TextArea name="delayReason" label={`8. ${fir.delay}`} error={errorOf('delayReason')} rows={2} value={typed('delayReason')} />
        <TextArea name="properties" label={`9. ${fir.properties}`} error={errorOf('properties')} rows={2} value={typed('properties')} />
        {text('propertyValueRupees', `10. ${fir.value}`, 20)}
        {text('inquestNumber', `11. ${fir.inquest}`, 20)}
      </Card>
      <Card heading={`12. ${fir.firstInformation}`}>
        <input type="hidden" name="firstInformationLang" value={typed('firstInformationLang')} />
        <TextArea name="firstInformation" label={fir.firstInformation} hint={fir.firstInformationHint} error={errorOf('firstInformation')} rows={8} value={typed('firstInformation')} />
        <Select
          name="investigatingOfficerId"
          label={`13. ${fir.investigator}`}
          emptyText={words.desk.assign.choose}
          error={errorOf('investigatingOfficerId')}
          options={officers.filter((officer) => isAtLeast(officer.rank, 'asi')).map((officer) => ({ value: officer.id, text: rankAndName(officer, lang) }))}
          value={typed('investigatingOfficerId')}
        />
      </Card>
    </>
  );
}
