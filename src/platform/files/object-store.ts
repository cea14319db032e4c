import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteSource, Piece } from '../../kernel/byte-source.ts';
import { newRandomId } from '../crypto/ids.ts';
import { openSource, writePieces } from './pieces.ts';

/** `original` is what was sent, byte for byte; `shown` is made from it for eyes. */
export type ObjectCopy = 'original' | 'shown';
const copies = ['original', 'shown'] as const satisfies readonly ObjectCopy[];

/**
 * Files on disk under the data folder. An object never changes: it arrives in `incoming`, is synced, made read-only and
 * renamed to its place, and only then may a row of the database name it. What no row names is swept away later.
 */
export interface ObjectStore {
  /** Where uploads grow. On the same disk as the objects, so that keeping one is a rename. */
  readonly incomingFolder: string;
  /** Reads a file of `incoming` without loading it; the source is closed afterwards. */
  readonly withSource: <T>(path: string, work: (source: ByteSource) => Promise<T>) => Promise<T>;
  /** Moves a synced file of `incoming` to its place as the original; `shown` is written beside it first. */
  readonly keep: (object: { readonly id: string; readonly path: string; readonly shown: readonly Piece[] | undefined }) => Promise<void>;
  readonly open: (id: string, copy: ObjectCopy) => Promise<{ readonly bytes: number; readonly stream: () => Readable }>;
  /** Ids of objects that arrived before a moment, some at a time. */
  readonly listBefore: (before: Date) => AsyncGenerator<readonly string[]>;
  readonly remove: (id: string) => Promise<void>;
  /** Removes uploads that nobody finished. Returns how many. */
  readonly clearIncoming: (before: Date) => Promise<number>;
}

/** @param folder is made when it is not there; nobody but this user may look in */
export function createObjectStore(folder: string): ObjectStore {
  const incomingFolder = join(folder, 'incoming');
  const placeOf = (id: string, copy: ObjectCopy): { dir: string; path: string } => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('Not the id of an object');
    const dir = join(folder, copy, id.slice(0, 2));
    return { dir, path: join(dir, id) };
  };
  const settle = async (path: string, id: string, copy: ObjectCopy): Promise<void> => {
    const place = placeOf(id, copy);
    await mkdir(place.dir, { recursive: true, mode: 0o700 });
    await chmod(path, 0o400);
    await rename(path, place.path);
    await syncFolder(place.dir);
  };
  return {
    incomingFolder,
    async withSource(path, work) {
      const source = await openSource(path);
      try {
        return await work(source);
      } finally {
        await source.close();
      }
    },
    async keep({ id, path, shown }) {
      if (shown !== undefined) {
        const made = join(incomingFolder, newRandomId());
        await writePieces({ from: path, to: made, pieces: shown });
        await settle(made, id, 'shown');
      }
      await settle(path, id, 'original');
    },
    async open(id, copy) {
      const { path } = placeOf(id, copy);
      const { size } = await stat(path);
      return { bytes: size, stream: () => createReadStream(path) };
    },
    async *listBefore(before) {
      for (const group of await namesIn(join(folder, 'original'))) {
        const dir = join(folder, 'original', group);
        const old: string[] = [];
        for (const id of await namesIn(dir)) if (await isOlder(join(dir, id), before)) old.push(id);
        if (old.length > 0) yield old;
      }
    },
    async remove(id) {
      for (const copy of copies) await rm(placeOf(id, copy).path, { force: true });
    },
    async clearIncoming(before) {
      let cleared = 0;
      for (const name of await namesIn(incomingFolder)) {
        const path = join(incomingFolder, name);
        if (!(await isOlder(path, before))) continue;
        await rm(path, { force: true });
        cleared += 1;
      }
      return cleared;
    },
  };
}

/** A rename is safe against a power cut only when the folder that holds the name is on the disk too. */
async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** By the change of the inode: a rename sets it, what the sender says about the file does not. */
async function isOlder(path: string, before: Date): Promise<boolean> {
  try {
    return (await stat(path)).ctime < before;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
