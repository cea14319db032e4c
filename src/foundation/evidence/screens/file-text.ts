import type { Lang } from '../../../kernel/text.ts';
import { evidenceMessages } from '../messages/index.ts';
import type { EvidenceFile, MediaType } from '../model/evidence-file.ts';

/** `Photo (JPEG), 2.3 MB`: what it is and how large, without its name. */
export function fileText(file: Pick<EvidenceFile, 'mediaType' | 'bytes'>, lang: Lang): string {
  const { kind, format } = looks[file.mediaType];
  const { kinds } = evidenceMessages(lang);
  return `${kind === 'pdf' ? kinds.pdf : `${kinds[kind]} (${format})`}, ${sizeText(file.bytes)}`;
}

const looks = {
  'image/jpeg': { kind: 'photo', format: 'JPEG' },
  'image/png': { kind: 'photo', format: 'PNG' },
  'image/webp': { kind: 'photo', format: 'WebP' },
  'image/heic': { kind: 'photo', format: 'HEIC' },
  'application/pdf': { kind: 'pdf', format: 'PDF' },
  'audio/mp4': { kind: 'sound', format: 'M4A' },
  'audio/mpeg': { kind: 'sound', format: 'MP3' },
  'audio/ogg': { kind: 'sound', format: 'OGG' },
  'audio/amr': { kind: 'sound', format: 'AMR' },
  'audio/wav': { kind: 'sound', format: 'WAV' },
} as const satisfies Record<MediaType, { kind: 'photo' | 'pdf' | 'sound'; format: string }>;

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
