import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { DraftFiles, EVIDENCE_FIELD, EvidenceField, type DraftFile } from '../../../../../foundation/evidence/index.ts';
import { questionSteps } from '../../../model/complaint-answers.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

export interface PapersPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly files: readonly DraftFile[];
  /** Why a file that was just sent is not among them. */
  readonly error: string | undefined;
}

/** The names of the buttons beside "Continue". */
export const ADD = 'add';
export const REMOVE = 'remove';

/** Photos and papers, if there are any: add one or several, take one out, go on. Works with a plain form. */
export function PapersPage({ frame, csrf, files, error }: PapersPageProps): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang);
  const { papers } = words;
  return (
    <CitizenLayout frame={{ ...frame, title: papers.title, isPrivate: true, hasErrors: error !== undefined }} backHref={complaintRoutes.step.href(lang, { step: 'words' })}>
      <QuestionPage
        lang={lang}
        action={complaintRoutes.sendPapers.href(lang, {})}
        csrf={csrf}
        isMultipart
        isKeepable
        progress={{ at: questionSteps.indexOf('papers') + 1, of: questionSteps.length }}
        errors={error === undefined ? [] : [{ fieldId: EVIDENCE_FIELD, text: error }]}
        continueText={words.next}
      >
        <EvidenceField label={papers.title} hint={papers.hint} error={error} isPageHeading />
        <div class="govuk-form-group">
          <Button text={papers.add} kind="ghost" name={ADD} value="yes" about={papers.label} />
        </div>
        <DraftFiles files={files} lang={lang} removeName={REMOVE} />
        <p>{papers.privacy}</p>
      </QuestionPage>
    </CitizenLayout>
  );
}
