import { addMs } from '../../../kernel/instant.ts';
import { keyedHash } from '../../../platform/crypto/keyed.ts';
import { newRandomId } from '../../../platform/crypto/ids.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { FILES_OF_RECORD, type EvidenceId, type FileProblem, type RefusedFile } from '../model/evidence-file.ts';
import { shownPieces } from '../model/formats/shown-pieces.ts';
import { sniff } from '../model/formats/sniff.ts';
import { isOverLimit, receiptLimits } from '../model/receipt-limits.ts';
import type { NewEvidence } from '../store/evidence-store.ts';
import { countReceipts, insertReceipts, type ReceiptTables } from '../store/receipt-store.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

export interface Receipt {
  readonly files: readonly SentFile[];
  readonly sessionId: string;
  readonly address: string;
  /** Files that the record or draft has already. */
  readonly has: readonly { readonly sha256: string }[];
}

export interface Received {
  /** On disk at their place, read-only, synced: a row may name them now. */
  readonly kept: readonly NewEvidence[];
  /** The first that was not kept. The others are kept all the same. */
  readonly refused: RefusedFile | undefined;
}

/**
 * Takes the files of one form: limits, what each is by its bytes, its copy for eyes, its place on disk. Names no record yet.
 * The same bytes twice are one file. Nothing here is marked: an object without a row is nobody's and is swept away.
 */
export async function receiveFiles(deps: EvidenceDeps, receipt: Receipt): Promise<Received> {
  const { files, has } = receipt;
  if (files.length === 0) return { kept: [], refused: undefined };
  if (await isTooFast(deps, receipt)) return { kept: [], refused: { problem: 'tooFast', name: '' } };
  const known = new Set(has.map(({ sha256 }) => sha256));
  const kept: NewEvidence[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    if (known.has(file.sha256)) continue;
    const result = known.size >= FILES_OF_RECORD ? 'tooManyOnRecord' : await keepOne(deps, file);
    if (typeof result === 'string') refused.push({ problem: result, name: file.name });
    else {
      kept.push(result);
      known.add(result.sha256);
    }
  }
  return { kept, refused: refused[0] };
}

async function isTooFast(deps: EvidenceDeps, { files, sessionId, address }: Receipt): Promise<boolean> {
  const db = deps.work.$pickTables<ReceiptTables>();
  const now = deps.clock();
  const sender = { sessionId, addressHash: keyedHash({ secret: deps.secret, purpose: 'evidence address' }, address) };
  await insertReceipts(db, { ...sender, files: files.length, at: now });
  return isOverLimit(await countReceipts(db, { ...sender, since: addMs(now, -receiptLimits.windowMs) }));
}

async function keepOne(deps: EvidenceDeps, file: SentFile): Promise<NewEvidence | FileProblem> {
  if (file.problem !== undefined) return file.problem === 'too-large' ? 'tooLarge' : 'tooManyAtOnce';
  if (file.bytes === 0) return 'empty';
  const seen = await deps.objects.withSource(file.path, async (source) => {
    const mediaType = await sniff(source);
    return mediaType === undefined ? undefined : { mediaType, pieces: await shownPieces(source, mediaType) };
  });
  if (seen === undefined) return 'type';
  if (seen.pieces === 'broken') return 'broken';
  const shown = seen.pieces === 'none' ? undefined : seen.pieces;
  const id = newRandomId() as EvidenceId;
  await deps.objects.keep({ id, path: file.path, shown });
  return { id, mediaType: seen.mediaType, bytes: file.bytes, sha256: file.sha256, hasShownCopy: shown !== undefined, receivedAt: deps.clock(), originalName: file.name };
}
