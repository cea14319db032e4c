import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { rankAndName } from '../../../../../foundation/identity/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { mayHoldComplaint } from '../../../model/holder.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';

/** Item 12, and of item 13 the officer who investigates. */
export function FirstInformationFields(props: FirPageProps): JSX.Element {
  const { desk, officers, typed } = props;
  const { lang } = desk.frame;
  const { fir, desk: deskWords } = complaintMessages(lang);
  const { area, choice } = firFields(props);
  const investigators = officers.filter((officer) => officer.takesFiles && mayHoldComplaint(officer.rank));
  return (
    <Card heading={`12. ${fir.firstInformation}`}>
      <input type="hidden" name="firstInformationLang" value={typed('firstInformationLang')} />
      {area({ name: 'firstInformation', label: fir.firstInformation, hint: fir.firstInformationHint }, 8)}
      {choice({ name: 'investigatingOfficerId', label: `13. ${fir.investigator}` }, { emptyText: deskWords.assign.choose, options: investigators.map((officer) => ({ value: officer.id, text: rankAndName(officer, lang) })) })}
    </Card>
  );
}
