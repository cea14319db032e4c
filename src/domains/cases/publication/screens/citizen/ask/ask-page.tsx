import type { JSX } from 'preact';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import type { FrameContext } from '../../../../../../platform/http/request-context.ts';
import { Button, ButtonLink } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { ErrorSummary, type FieldError } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../../web/components/text-field/text-field.tsx';
import { identityRoutes } from '../../../../../../foundation/identity/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import type { FirAddress } from '../../../model/publication.ts';
import type { Representation } from '../../../model/representation.ts';
import { concerns } from '../../../model/rules/representation-committee.ts';
import { errorAt, errorsOf } from '../../errors-of.ts';
import { firParams } from '../../fir-key.ts';
import { PublicPage } from '../../public/public-page.tsx';

export interface AskPageProps {
  readonly frame: FrameContext;
  readonly firKey: FirAddress;
  readonly own: Representation | undefined;
  readonly mayAsk: boolean;
  /** The reader has confirmed a mobile number. */
  readonly isKnown: boolean;
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}

export function AskPage(props: AskPageProps): JSX.Element {
  const { frame, firKey, own, mayAsk, isKnown, refused } = props;
  const { lang } = frame;
  const words = publicationMessages(lang).ask;
  const errors = errorsOf(refused, lang, 'name');
  const isWaiting = own !== undefined && own.answer === undefined;
  return (
    <PublicPage frame={frame} title={words.title} backHref={casesRoutes.fir.href(lang, firParams(firKey))}>
      <div class="stack narrow">
        <ErrorSummary lang={lang} errors={errors} />
        <p>{publicationMessages(lang).public.firTitle(firNumberText(firKey))}</p>
        <h1>{words.title}</h1>
        {own !== undefined && <OwnRequest own={own} lang={lang} />}
        {!isWaiting && mayAsk && (
          <>
            <p>{own === undefined ? words.lead : words.again}</p>
            <p>{words.identity}</p>
            {isKnown ? <AskForm {...props} errors={errors} /> : <SignInFirst lang={lang} />}
          </>
        )}
      </div>
    </PublicPage>
  );
}

function OwnRequest({ own, lang }: { readonly own: Representation; readonly lang: FrameContext['lang'] }): JSX.Element {
  const words = publicationMessages(lang).ask;
  const { answer } = own;
  return (
    <Card heading={answer === undefined ? words.sent : words.answered[answer.outcome]} tone="info">
      <div class="stack">
        <p>{answer === undefined ? words.sentText : words.answeredText[answer.outcome]}</p>
        {answer !== undefined && (
          <>
            <h3>{words.reasons}</h3>
            <OwnWords text={answer.reasons} lang={lang} />
          </>
        )}
      </div>
    </Card>
  );
}

function SignInFirst({ lang }: { readonly lang: FrameContext['lang'] }): JSX.Element {
  const words = publicationMessages(lang).ask;
  return (
    <>
      <p>{words.signIn}</p>
      <div>
        <ButtonLink href={identityRoutes.citizenSignIn.href(lang, {})} text={words.signInButton} />
      </div>
    </>
  );
}

function AskForm({ frame, firKey, typed, csrf, errors }: AskPageProps & { readonly errors: readonly FieldError[] }): JSX.Element {
  const { lang } = frame;
  const words = publicationMessages(lang).ask;
  return (
    <Form action={casesRoutes.represent.href(lang, firParams(firKey))} csrf={csrf}>
      <TextField name="name" label={words.name} autoComplete="name" value={typed('name')} error={errorAt(errors, 'name')} />
      <Radios name="concern" label={words.concern} options={concerns.map((concern) => ({ value: concern, text: words.concerns[concern] }))} value={typed('concern')} error={errorAt(errors, 'concern')} />
      <TextArea name="words" label={words.words} rows={5} value={typed('words')} error={errorAt(errors, 'words')} />
      <Button text={words.button} />
    </Form>
  );
}
