import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createObjectStore, type ObjectStore } from '../files/object-store.ts';

export interface TestObjects {
  readonly objects: ObjectStore;
  readonly folder: string;
  remove(): Promise<void>;
}

/** An object store in a folder of its own. */
export async function testObjects(): Promise<TestObjects> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-files-'));
  return { objects: createObjectStore(folder), folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
