import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { Button } from '../../../web/components/button/button.tsx';
import { evidenceMessages } from '../messages/index.ts';
import type { DraftFile } from '../model/evidence-file.ts';
import { fileText } from './file-text.ts';

export interface DraftFilesProps {
  readonly files: readonly DraftFile[];
  readonly lang: Lang;
  /** Name of the buttons that take a file out; their value is its id. Undefined: only a list. */
  readonly removeName: string | undefined;
}

/** What is kept so far, under the names the sender knows. Goes inside of the form. */
export function DraftFiles({ files, lang, removeName }: DraftFilesProps): JSX.Element | null {
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
            {removeName !== undefined && <Button text={words.remove} kind="ghost" isSmall about={file.originalName} name={removeName} value={file.id} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
