import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Tag } from '../../../web/components/tag/tag.tsx';
import { evidenceMessages } from '../messages/index.ts';
import type { EvidenceId, SealedFile } from '../model/evidence-file.ts';
import { fileText } from './file-text.ts';

export interface EvidenceListProps {
  readonly files: readonly SealedFile[];
  readonly lang: Lang;
  readonly hrefs: { readonly shown: (id: EvidenceId) => string; readonly original: (id: EvidenceId) => string };
}

/** The files of a record. No picture is drawn here: what they show may be hard to see, and each opening is written down. */
export function EvidenceList({ files, lang, hrefs }: EvidenceListProps): JSX.Element {
  const words = evidenceMessages(lang);
  return (
    <ol class="evidence">
      {files.map((file, index) => {
        const about = `${index + 1}`;
        return (
          <li key={file.id} class="evidence__file">
            <p class="evidence__name">{fileText(file, lang)}</p>
            <p class="evidence__facts">
              {words.received(formatMoment(file.receivedAt, lang))}
              {file.givenBy === 'officer' && ` · ${words.byOfficer}`} · {words.hash} <span class="evidence__hash">{file.sha256.slice(0, 12)}…</span>
            </p>
            <p class="evidence__facts">
              <Tag tone="warn" text={words.notScanned} />
            </p>
            <p class="evidence__ways">
              {file.hasShownCopy && (
                <a href={hrefs.shown(file.id)}>
                  {words.open} {about}
                </a>
              )}
              <a href={hrefs.original(file.id)}>
                {words.save} {about}
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
