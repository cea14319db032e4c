import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** The signature at the complaint's own station, in the modes that are enabled (L3b); it says which are not connected. */
export function SignForm({ record, csrf, desk, errors, signatureModes }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { sign, citizenReads } = words.desk;
  const sentence = words.timeline['complaint.signed'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={sign.title} law={sign.law} citizenReads={`${citizenReads} ${sentence}`}>
      {record.texts[0] !== undefined && (
        <>
          <p>{words.correcting.sign}</p>
          <OwnWords text={record.texts[0].words} lang={record.texts[0].lang} />
        </>
      )}
      <Form action={complaintRoutes.sign.href(lang, { number: record.complaint.number })} csrf={csrf}>
        {signatureModes.length > 1 && (
          <Radios name="mode" label={words.signing.how} error={errorOf(errors, 'mode')} options={signatureModes.map((mode) => ({ value: mode, text: words.signing.modes[mode] }))} value={signatureModes[0]} />
        )}
        <Checkboxes name="wasReadOver" label={sign.declaration} error={errorOf(errors, 'wasReadOver')} options={[{ value: 'yes', text: sign.readOver }]} />
        <p>{words.signing.notConnected}</p>
        <Button text={sign.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
