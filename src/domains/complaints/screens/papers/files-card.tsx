import type { JSX } from 'preact';
import type { Lang } from '../../../../kernel/text.ts';
import { Card } from '../../../../web/components/card/card.tsx';
import { evidenceMessages, EvidenceList, type SealedFile } from '../../../../foundation/evidence/index.ts';
import { complaintMessages } from '../../messages/index.ts';
import { complaintRoutes } from '../../routes-table.ts';

/** What came with the complaint; nothing at all when nothing came. */
export function FilesCard({ files, lang, isForDesk }: { readonly files: readonly SealedFile[]; readonly lang: Lang; readonly isForDesk: boolean }): JSX.Element | null {
  const { papers } = complaintMessages(lang);
  if (files.length === 0) return null;
  return (
    <Card heading={isForDesk ? papers.ofRecord : papers.yours}>
      {isForDesk && <p>{evidenceMessages(lang).caution}</p>}
      <EvidenceList files={files} lang={lang} hrefs={{ shown: (file) => complaintRoutes.file.href(lang, { file }), original: (file) => complaintRoutes.originalFile.href(lang, { file }) }} />
    </Card>
  );
}
