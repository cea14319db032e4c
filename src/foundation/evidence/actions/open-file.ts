import type { StoredFileAnswer } from '../../../platform/http/answer.ts';
import type { ObjectCopy, ObjectStore } from '../../../platform/files/object-store.ts';
import type { Act } from '../../ledger/index.ts';
import type { MediaType, SealedFile } from '../model/evidence-file.ts';

/**
 * Marks, on the file itself, who looks at which copy. Within the caller's act, which has asked whether this actor may see the record.
 * It is not a line of the record's timeline: whoever reads a record daily would bury it.
 */
export function markOpened(act: Act, file: SealedFile, copy: ObjectCopy): void {
  act.mark({ recordKind: 'evidence-file', recordId: file.id, kind: 'evidence-file.opened', content: { copy, recordKind: file.recordKind, recordId: file.recordId } });
}

/** The bytes for the browser: the shown copy is drawn, an original is saved. */
export async function storedAnswer(deps: { readonly objects: ObjectStore }, file: SealedFile, copy: ObjectCopy): Promise<StoredFileAnswer> {
  const { bytes, stream } = await deps.objects.open(file.id, copy);
  return { kind: 'stored-file', contentType: file.mediaType, fileName: `nagrik-${file.sha256.slice(0, 8)}.${extensions[file.mediaType]}`, bytes, isShown: copy === 'shown', stream };
}

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/amr': 'amr',
  'audio/wav': 'wav',
} as const satisfies Record<MediaType, string>;
