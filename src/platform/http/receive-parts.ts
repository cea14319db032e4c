import { createHash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { newRandomId } from '../crypto/ids.ts';
import type { FileLimits, SentFile } from './sent-file.ts';

/** Text fields of one form together, as in forms without files. */
const FIELD_BYTES = 262_144;

export interface ReceivedParts {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly SentFile[];
}

/**
 * Reads a `multipart/form-data` body to its end: text into memory, files to disk as they come, each with its hash.
 * A sender who goes away in the middle leaves nothing: the parts are removed and the promise fails.
 * @throws Error with `statusCode` 413 when the whole body is larger than all its files may be together
 */
export async function receiveParts(request: FastifyRequest, into: { folder: string; limits: FileLimits }): Promise<ReceivedParts> {
  const { folder, limits } = into;
  const budget = new Budget(limits.files * limits.fileBytes + 2 * FIELD_BYTES);
  budget.announce(Number(request.headers['content-length'] ?? 0));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fields: Record<string, string[]> = {};
  const files: SentFile[] = [];
  try {
    for await (const part of request.parts({ limits: { fieldSize: FIELD_BYTES, fields: 100, parts: 200, fileSize: Infinity } })) {
      if (part.type === 'field') addField(fields, part);
      else await addFile(files, part, { folder, budget, limits });
    }
  } catch (error) {
    await discardParts(files);
    throw error;
  }
  return { fields, files };
}

/** Removes what the handler has not moved away. */
export async function discardParts(files: readonly SentFile[]): Promise<void> {
  await Promise.all(files.map(({ path }) => rm(path, { force: true })));
}

function addField(fields: Record<string, string[]>, part: Extract<Multipart, { type: 'field' }>): void {
  if (typeof part.value === 'string') (fields[part.fieldname] ??= []).push(part.value);
}

/** Browsers send an empty part without a name for a file field that was left alone; of files over the number only the name is kept. */
async function addFile(files: SentFile[], part: MultipartFile, into: { folder: string; budget: Budget; limits: FileLimits }): Promise<void> {
  const path = join(into.folder, newRandomId());
  const file = await writePart(part, { ...into, path });
  const isNothing = file.bytes === 0 && file.name === '';
  const isOver = files.length >= into.limits.files;
  if (isNothing || isOver) await rm(path, { force: true });
  if (!isNothing) files.push(isOver ? { ...file, problem: 'too-many' } : file);
}

async function writePart(part: MultipartFile, to: { path: string; budget: Budget; limits: FileLimits }): Promise<SentFile> {
  const hash = createHash('sha256');
  const handle = await open(to.path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      to.budget.spend(chunk.length);
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes <= to.limits.fileBytes) await handle.write(chunk);
    }
    await handle.sync();
  } catch (error) {
    await rm(to.path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { field: part.fieldname, name: cleanName(part.filename), path: to.path, bytes, sha256: hash.digest('hex'), problem: bytes > to.limits.fileBytes ? 'too-large' : undefined };
}

/** The last part of a path, without signs that no name needs. */
function cleanName(name: string | undefined): string {
  return (name ?? '').split(/[/\\]/).at(-1)?.replace(/\p{C}/gu, '').trim().slice(0, 200) ?? '';
}

class Budget {
  private left: number;
  constructor(bytes: number) {
    this.left = bytes;
  }
  /** What the sender says will come: too much is refused before a byte is read. */
  announce(bytes: number): void {
    if (bytes > this.left) throw tooLarge();
  }
  spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw tooLarge();
  }
}

function tooLarge(): Error {
  return Object.assign(new Error('The form is larger than its files may be together'), { statusCode: 413, code: 'FORM_TOO_LARGE' });
}
