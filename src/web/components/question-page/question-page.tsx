import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { Button } from '../button/button.tsx';
import { ErrorSummary, type FieldError } from '../error-summary/error-summary.tsx';
import { Form } from '../form/form.tsx';
import { ProgressLine } from './progress-line.tsx';

export interface QuestionPageProps {
  readonly lang: Lang;
  readonly action: string;
  readonly csrf: string;
  readonly progress?: { readonly at: number; readonly of: number } | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** "Continue" unless the page ends something ("Send"). */
  readonly continueText?: string | undefined;
  /** A second button keeps what is written here and goes on another day: it sends `then=later`. */
  readonly isKeepable?: boolean | undefined;
  readonly isMultipart?: boolean | undefined;
  /** Between the progress line and the question: what must be known first. */
  readonly before?: ComponentChildren;
  /** The field; it carries the question as its label or legend with `isPageHeading`. */
  readonly children: ComponentChildren;
}

/** One question on a page. Goes inside `CitizenLayout` with `backHref`. */
export function QuestionPage(props: QuestionPageProps): JSX.Element {
  const { lang, action, csrf, progress, errors, continueText, isKeepable, isMultipart, before, children } = props;
  const words = shellMessages(lang);
  return (
    <div class="question">
      {progress !== undefined && <ProgressLine lang={lang} {...progress} />}
      <ErrorSummary lang={lang} errors={errors ?? []} />
      {before !== undefined && <div class="question__before stack">{before}</div>}
      <Form action={action} csrf={csrf} isMultipart={isMultipart}>
        {children}
        <div class="question__ways">
          <Button text={continueText ?? words.goOn} />
          {isKeepable === true && <Button text={words.saveForLater} kind="ghost" name="then" value="later" />}
        </div>
      </Form>
    </div>
  );
}
