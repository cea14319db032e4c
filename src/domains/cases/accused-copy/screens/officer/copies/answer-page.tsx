import type { JSX } from 'preact';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import { formatMoment } from '../../../../../../platform/i18n/format-moment.ts';
import { Button, ButtonLink } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../../web/components/radios/radios.tsx';
import { SummaryList } from '../../../../../../web/components/summary-list/summary-list.tsx';
import { TextArea } from '../../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../../../foundation/offices/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { errorAt } from '../../../../publication/screens/errors-of.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { copyMessages } from '../../../messages/index.ts';
import { copyProofs, type CopyApplication } from '../../../model/copy-application.ts';
import type { CopyRefusalGround } from '../../../model/rules/copy-refusal.ts';
import { copyErrorsOf } from '../../copy-errors.ts';

export interface AnswerPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly application: CopyApplication;
  /** Who is accused in the FIR, to compare. */
  readonly accused: readonly string[];
  /** On which it may be refused. */
  readonly grounds: readonly CopyRefusalGround[];
  readonly mayAnswer: boolean;
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
}

/** Who asks beside whom the FIR accuses; then: give, or refuse with a ground that the law knows. */
export function AnswerPage(props: AnswerPageProps): JSX.Element {
  const { desk, application, accused, mayAnswer, refused } = props;
  const { lang } = desk.frame;
  const { ask, desk: words } = copyMessages(lang);
  const errors = copyErrorsOf(refused, lang, 'proof');
  const { answer, accusedName } = application;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={casesRoutes.copies.href(lang, {})}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead kicker={ask.fir(firNumberText(application.fir))} title={words.title} />
      <div class="stack narrow">
        <Card>
          <SummaryList
            rows={[
              { label: words.columns.who, value: `${application.name} (${words.standings[application.standing]}${accusedName === undefined ? '' : `: ${accusedName}`})` },
              { label: application.madeBy === undefined ? words.counter : words.online, value: formatMoment(application.madeAt, lang) },
              { label: words.accused, value: accused.length === 0 ? words.nobody : accused.join(', ') },
            ]}
          />
        </Card>
        {answer?.outcome === 'given' && (
          <Card heading={words.givenOn(formatMoment(answer.at, lang))}>
            <p>{answer.feeNote}</p>
            <ButtonLink href={casesRoutes.givenCopy.href(lang, { id: application.id })} text={words.print} icon="printer" />
          </Card>
        )}
        {answer?.outcome === 'refused' && (
          <Card heading={words.refusedOn(formatMoment(answer.at, lang))}>
            <p>{words.grounds[answer.ground]}</p>
            <p>{answer.reasons}</p>
          </Card>
        )}
        {mayAnswer && <GiveForm {...props} errors={errors} />}
        {mayAnswer && <RefuseForm {...props} errors={errors} />}
      </div>
    </OfficerLayout>
  );
}

type FormProps = AnswerPageProps & { readonly errors: readonly FieldError[] };

function GiveForm({ desk, csrf, application, typed, errors }: FormProps): JSX.Element {
  const { lang } = desk.frame;
  const { desk: words } = copyMessages(lang);
  return (
    <Card heading={words.giveTitle}>
      <Form action={casesRoutes.giveCopy.href(lang, { id: application.id })} csrf={csrf} class="stack">
        <p>{words.giveLaw}</p>
        <Radios name="proof" label={words.proof} options={copyProofs.map((value) => ({ value, text: words.proofs[value] }))} value={typed('proof')} error={errorAt(errors, 'proof')} />
        <TextField name="feeNote" label={words.fee} hint={words.feeHint} value={typed('feeNote')} error={errorAt(errors, 'feeNote')} autoComplete="off" maxLength={200} />
        <div>
          <Button text={words.give} />
        </div>
      </Form>
    </Card>
  );
}

function RefuseForm({ desk, csrf, application, grounds, typed, errors }: FormProps): JSX.Element {
  const { lang } = desk.frame;
  const { desk: words } = copyMessages(lang);
  return (
    <Card heading={words.refuseTitle}>
      <Form action={casesRoutes.refuseCopy.href(lang, { id: application.id })} csrf={csrf} class="stack">
        <p>{words.refuseLaw}</p>
        {!grounds.includes('withheld') && <p>{words.notSensitive}</p>}
        <Radios name="ground" label={words.ground} options={grounds.map((value) => ({ value, text: words.grounds[value] }))} value={typed('ground')} error={errorAt(errors, 'ground')} />
        <TextArea name="reasons" label={words.reasons} rows={4} value={typed('reasons')} error={errorAt(errors, 'reasons')} maxLength={2_000} />
        <div>
          <Button text={words.refuse} kind="ghost" />
        </div>
      </Form>
    </Card>
  );
}
