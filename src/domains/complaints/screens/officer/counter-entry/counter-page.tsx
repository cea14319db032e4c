import type { JSX } from 'preact';
import { langs } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { TimeField } from '../../../../../web/components/time-field/time-field.tsx';
import { EVIDENCE_FIELD, EvidenceField, evidenceMessages, type DraftFile } from '../../../../../foundation/evidence/index.ts';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { complaintNatures } from '../../../model/complaint-nature.ts';
import { behalves, personProofs } from '../../../model/person.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { ErrorKey } from '../../citizen/file-complaint/form.ts';
import { firstBoxOf } from '../../first-box-of.ts';
import type { Desk } from '../desk-frame.ts';

export interface CounterPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
  /** Which office a complaint about the police can be about; undefined while nobody has said that it is. */
  readonly aboutOptions: readonly { readonly value: string; readonly text: string }[] | undefined;
  /** Kept with the form while something else was put right. */
  readonly files: readonly DraftFile[];
  /** Why a file that was just sent is not among them. */
  readonly fileError: string | undefined;
}

/** The boxes that take a kept file out again. Not buttons: Enter in a text field presses the first button of a form. */
export const TAKE_OUT = 'takeOut';

/** One page to type while somebody speaks: the words first, then who and when, then read over and sign. */
export function CounterPage({ desk, csrf, typed, errors, aboutOptions, files, fileError }: CounterPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { counter } = words.desk;
  const { about } = words.misconduct.counter;
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : words.errors[key];
  };
  const listed = [...Object.entries(errors).map(([name, key]) => ({ fieldId: firstBoxOf(name), text: words.errors[key] })), ...(fileError === undefined ? [] : [{ fieldId: EVIDENCE_FIELD, text: fileError }])];
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead title={counter.title} below={<p>{counter.hint}</p>} />
      <Form action={complaintRoutes.take.href(lang, {})} csrf={csrf} isMultipart class="stack narrow">
        <input type="hidden" name="draftId" value={typed('draftId')} />
        <Card>
          <Radios name="lang" label={counter.lang} isInline options={langs.map((value) => ({ value, text: counter.langs[value] }))} value={typed('lang')} />
          <TextArea name="narrative" label={counter.words} error={errorOf('narrative')} rows={8} value={typed('narrative')} />
          <Select name="nature" label={counter.nature} hint={words.misconduct.desk.counterNotice} emptyText={words.what.title} error={errorOf('nature')} options={complaintNatures.map((value) => ({ value, text: words.natures[value] }))} value={typed('nature')} />
          {aboutOptions !== undefined && <Select name="aboutOfficeId" label={about.title} hint={about.hint} emptyText={about.choose} error={errorOf('aboutOfficeId')} options={aboutOptions} value={typed('aboutOfficeId')} />}
          <TextField name="placeText" label={counter.place} error={errorOf('placeText')} value={typed('placeText')} maxLength={500} />
          <DateField
            name="occurredOn"
            lang={lang}
            label={words.when.day}
            error={errorOf('occurredOn')}
            value={{ day: typed('occurredOn-day'), month: typed('occurredOn-month'), year: typed('occurredOn-year') }}
          />
          <TimeField
            name="occurredTime"
            lang={lang}
            label={words.when.time}
            hint={words.when.timeHint}
            error={errorOf('occurredTime')}
            value={{ hour: typed('occurredTime-hour'), minute: typed('occurredTime-minute'), part: typed('occurredTime-part') }}
          />
        </Card>
        <Card>
          <TextField name="name" label={counter.name} error={errorOf('name')} value={typed('name')} autoComplete="off" maxLength={100} />
          <TextField name="mobile" label={counter.mobile} error={errorOf('mobile')} value={typed('mobile')} type="tel" inputMode="tel" autoComplete="off" width={20} />
          <Radios name="identity" label={words.binding.identity} hint={words.binding.identityHint} options={[{ value: '', text: words.binding.identityNone }, ...personProofs.map((value) => ({ value, text: words.persons.proofs[value] }))]} value={typed('identity')} />
        </Card>
        <Card>
          <Radios name="onBehalf" label={words.persons.onBehalf.title} isInline options={behalves.map((value) => ({ value, text: words.persons.counter[value] }))} value={typed('onBehalf') || 'self'} />
          <TextField name="victimName" label={words.persons.counter.name} error={errorOf('victimName')} value={typed('victimName')} autoComplete="off" maxLength={100} />
          <TextField name="kinship" label={words.persons.counter.kinship} error={errorOf('kinship')} value={typed('kinship')} autoComplete="off" maxLength={100} />
          <TextField name="victimMobile" label={words.persons.counter.mobile} hint={words.persons.counter.mobileHint} error={errorOf('victimMobile')} value={typed('victimMobile')} type="tel" inputMode="tel" autoComplete="off" width={20} />
        </Card>
        <Card>
          <EvidenceField label={words.papers.counterLabel} hint={words.papers.counterHint} error={fileError} />
          {files.length > 0 && <Checkboxes name={TAKE_OUT} label={evidenceMessages(lang).keptSoFar} options={files.map((file) => ({ value: file.id, text: `${words.papers.takeOut}: ${file.originalName}` }))} values={[]} />}
        </Card>
        <Card>
          <p>{counter.law}</p>
          <Checkboxes name="wasReadOver" label={counter.declaration} error={errorOf('wasReadOver')} options={[{ value: 'yes', text: counter.readOver }]} values={[typed('wasReadOver')]} />
          <Checkboxes name="isSigned" label={words.desk.sign.title} options={[{ value: 'yes', text: counter.signed }]} values={[typed('isSigned')]} />
          <Button text={counter.button} />
        </Card>
      </Form>
    </OfficerLayout>
  );
}
