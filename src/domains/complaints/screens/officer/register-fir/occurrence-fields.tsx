import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { paharText } from '../../../../cases/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import { momentOf } from './form.ts';

/** Items 3a and 5: when and where. The pahar follows from the hour; an end may lie days later. */
export function OccurrenceFields(props: FirPageProps): JSX.Element {
  const { desk, typed } = props;
  const { lang } = desk.frame;
  const { fir } = complaintMessages(lang);
  const { text, day } = firFields(props);
  const from = momentOf(typed, 'occurredFrom');
  return (
    <>
      <Card heading={`3a. ${fir.occurrence}`}>
        {day({ name: 'occurredFrom', label: fir.occurredDay })}
        {text({ name: 'occurredFrom-time', label: fir.occurredTime }, { width: 10 })}
        {day({ name: 'occurredTo', label: fir.occurredEndDay })}
        {text({ name: 'occurredTo-time', label: fir.occurredEndTime }, { width: 10 })}
        {from !== undefined && (
          <p>
            <strong>{fir.pahar}:</strong> {paharText({ from, to: momentOf(typed, 'occurredTo') }, lang)}
          </p>
        )}
      </Card>
      <Card heading={`5. ${fir.place}`}>
        {text({ name: 'placeAddress', label: fir.place })}
        {text({ name: 'placeDistance', label: fir.distance })}
        {text({ name: 'placeBeat', label: fir.beat }, { width: 10 })}
      </Card>
    </>
  );
}
