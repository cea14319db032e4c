import type { JSX } from 'preact';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import { formatMoment } from '../../../../../../platform/i18n/format-moment.ts';
import type { FrameContext } from '../../../../../../platform/http/request-context.ts';
import { Button, ButtonLink } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { ErrorSummary } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../../web/components/radios/radios.tsx';
import { TextField } from '../../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../../web/layout/citizen-layout.tsx';
import { identityRoutes } from '../../../../../../foundation/identity/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import type { FirAddress } from '../../../../publication/model/publication.ts';
import { errorAt } from '../../../../publication/screens/errors-of.ts';
import { firParams } from '../../../../publication/screens/fir-key.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { copyMessages } from '../../../messages/index.ts';
import { copyStandings, type CopyApplication } from '../../../model/copy-application.ts';
import { copyErrorsOf } from '../../copy-errors.ts';

export interface CopyPageProps {
  readonly frame: FrameContext;
  readonly fir: FirAddress;
  readonly own: CopyApplication | undefined;
  /** The reader has confirmed a mobile number. */
  readonly isKnown: boolean;
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}

/** The request, or what became of it. Nothing of the FIR but its number, which the person brings. */
export function CopyPage(props: CopyPageProps): JSX.Element {
  const { frame, fir, own, isKnown, refused } = props;
  const { lang } = frame;
  const { ask } = copyMessages(lang);
  const errors = copyErrorsOf(refused, lang, 'name');
  const mayAsk = own === undefined || own.answer?.outcome === 'refused';
  return (
    <CitizenLayout frame={{ ...frame, title: ask.title, isPrivate: true, hasErrors: errors.length > 0 }} backHref={casesRoutes.fir.href(lang, firParams(fir))}>
      <div class="stack narrow">
        <ErrorSummary lang={lang} errors={errors} />
        <p>{ask.fir(firNumberText(fir))}</p>
        <h1>{ask.title}</h1>
        {own !== undefined && <OwnCard own={own} lang={lang} />}
        {mayAsk && (
          <>
            <p>{own === undefined ? ask.lead : ask.again}</p>
            <p>{ask.once}</p>
            <p>{ask.source}</p>
            {isKnown ? <CopyForm {...props} /> : <SignInFirst lang={lang} />}
          </>
        )}
      </div>
    </CitizenLayout>
  );
}

function OwnCard({ own, lang }: { readonly own: CopyApplication; readonly lang: FrameContext['lang'] }): JSX.Element {
  const { ask } = copyMessages(lang);
  const { answer, fir } = own;
  if (answer === undefined) {
    return (
      <Card heading={ask.waits} tone="info">
        <p>{ask.waitsText(formatMoment(own.madeAt, lang))}</p>
        <p>{ask.once}</p>
      </Card>
    );
  }
  if (answer.outcome === 'given') {
    return (
      <Card heading={ask.given} tone="info">
        <p>
          <a href={casesRoutes.ownCopy.href(lang, firParams(fir))}>{ask.copy}</a>
        </p>
      </Card>
    );
  }
  return (
    <Card heading={ask.refused}>
      <div class="stack">
        <p>{ask.grounds[answer.ground]}</p>
        <h3>{ask.reasons}</h3>
        <OwnWords text={answer.reasons} lang={lang} />
        <h3>{ask.doors}</h3>
        {answer.ground === 'withheld' && (
          <p>
            {ask.sp} <a href={casesRoutes.representForm.href(lang, firParams(fir))}>{ask.spLink}</a>
          </p>
        )}
        <p>{ask.court}</p>
        <p>{ask.aid}</p>
      </div>
    </Card>
  );
}

function SignInFirst({ lang }: { readonly lang: FrameContext['lang'] }): JSX.Element {
  const { ask } = copyMessages(lang);
  return (
    <>
      <p>{ask.signIn}</p>
      <div>
        <ButtonLink href={identityRoutes.citizenSignIn.href(lang, {})} text={ask.signInButton} />
      </div>
    </>
  );
}

function CopyForm({ frame, fir, typed, refused, csrf }: CopyPageProps): JSX.Element {
  const { lang } = frame;
  const { ask, standings } = copyMessages(lang);
  const errors = copyErrorsOf(refused, lang, 'name');
  return (
    <Form action={casesRoutes.askCopy.href(lang, firParams(fir))} csrf={csrf}>
      <TextField name="name" label={ask.name} autoComplete="name" value={typed('name')} error={errorAt(errors, 'name')} maxLength={100} />
      <Radios name="standing" label={ask.standing} options={copyStandings.map((value) => ({ value, text: standings[value] }))} value={typed('standing')} error={errorAt(errors, 'standing')} />
      <TextField name="accusedName" label={ask.accusedName} autoComplete="off" value={typed('accusedName')} error={errorAt(errors, 'accusedName')} maxLength={100} />
      <Button text={ask.button} />
    </Form>
  );
}
