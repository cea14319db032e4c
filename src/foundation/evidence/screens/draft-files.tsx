import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { Button } from '../../../web/components/button/button.tsx';
import { evidenceMessages } from '../messages/index.ts';
import type { DraftFile } from '../model/evidence-file.ts';
import { fileText } from './file-text.ts';

/** What is kept so far, under the names the sender knows, each with a button that takes it out. Goes inside of the form. */
export function DraftFiles({ files, lang, removeName }: { readonly files: readonly DraftFile[]; readonly lang: Lang; readonly removeName: string }): JSX.Element | null {
  const words = evidenceMessages(lang);
  if (files.length === 0) return null;
  return (
    <div class="govuk-form-group">
      <h2 class="govuk-label govuk-label--s">{words.keptSoFar}</h2>
      <ul class="evidence">
        {files.map((file) => (
          <li key={file.id} class="evidence__file">
            <p class="evidence__name">{file.originalName === '' ? fileText(file, lang) : file.originalName}</p>
            <p class="evidence__facts">{fileText(file, lang)}</p>
            <Button text={words.remove} kind="ghost" isSmall about={file.originalName} name={removeName} value={file.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One line each, for the page where answers are checked. */
export function DraftFileNames({ files, lang }: { readonly files: readonly DraftFile[]; readonly lang: Lang }): JSX.Element {
  return (
    <ul class="evidence">
      {files.map((file) => (
        <li key={file.id} class="evidence__line">
          {[file.originalName, fileText(file, lang)].filter(Boolean).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
