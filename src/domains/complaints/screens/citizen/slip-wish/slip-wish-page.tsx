import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { CORRECTION_LETTERS } from '../../../model/typed-text.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

/** What the holder of a slip can say, in the order of the form. */
export const slipWishes = ['withdraw', 'go-on', 'wrong'] as const;
export type SlipWish = (typeof slipWishes)[number];

export interface SlipWishPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly typed: (name: string) => string;
  /** Sentences by the field they stand at. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Number and code, what is wanted, and the words if something is wrong. The code has to be typed again each time. */
export function SlipWishPage({ frame, csrf, typed, errors }: SlipWishPageProps): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang);
  const { slip, persons } = words;
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  return (
    <CitizenLayout frame={{ ...frame, title: slip.title, isPrivate: listed.length > 0, hasErrors: listed.length > 0 }} backHref={complaintRoutes.follow.href(lang, {})}>
      <div class="stack">
        <ErrorSummary lang={lang} errors={listed} />
        <h1>{slip.title}</h1>
        <p>{slip.hint}</p>
        <Form action={complaintRoutes.sendSlipWish.href(lang, {})} csrf={csrf}>
          <TextField name="number" label={words.received.number} hint={persons.attach.numberHint} error={errors['number']} value={typed('number')} autoComplete="off" width={30} maxLength={40} />
          <TextField name="code" label={persons.follow.code} hint={persons.follow.codeHint} error={errors['code']} value="" autoComplete="off" width={10} maxLength={20} />
          <Radios name="want" label={slip.want} hint={slip.withdrawHint} error={errors['want']} options={slipWishes.map((value) => ({ value, text: slip.wants[value] }))} value={typed('want')} />
          <TextArea name="words" label={slip.words} hint={slip.wrongHint} error={errors['words']} rows={4} value={typed('words')} maxLength={CORRECTION_LETTERS} />
          <Button text={slip.button} />
        </Form>
        <p>{slip.danger}</p>
      </div>
    </CitizenLayout>
  );
}

/** The answer to the form: no address shows it again, and it is the same whatever was asked before. */
export function SlipWishDone({ frame, wish }: { readonly frame: FrameContext; readonly wish: SlipWish }): JSX.Element {
  const { slip } = complaintMessages(frame.lang);
  const { title, text } = slip.done[wish];
  return (
    <CitizenLayout frame={{ ...frame, title, isPrivate: true }} backHref={complaintRoutes.follow.href(frame.lang, {})}>
      <div class="stack">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>{slip.danger}</p>
      </div>
    </CitizenLayout>
  );
}
