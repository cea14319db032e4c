import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newRandomId } from '../crypto/ids.ts';
import { testObjects, type TestObjects } from '../testing/test-objects.ts';

let files: TestObjects;
beforeEach(async () => {
  files = await testObjects();
});
afterEach(() => files.remove());

const later = (): Date => new Date(Date.now() + 60_000);
const earlier = (): Date => new Date(Date.now() - 60_000);

async function incoming(bytes: Buffer): Promise<string> {
  const path = join(files.objects.incomingFolder, newRandomId());
  await mkdir(files.objects.incomingFolder, { recursive: true });
  await writeFile(path, bytes);
  return path;
}

async function bytesOf(id: string, copy: 'original' | 'shown'): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await files.objects.open(id, copy)).stream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

it('an original is kept byte for byte, read-only, and nobody else may look into its folder', async () => {
  const bytes = randomBytes(200_000);
  const [id, path] = [newRandomId(), await incoming(bytes)];
  await files.objects.keep({ id, path, shown: undefined });
  const place = join(files.folder, 'original', id.slice(0, 2), id);
  expect(createHash('sha256').update(await readFile(place)).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect((await stat(place)).mode & 0o777).toBe(0o400);
  expect((await stat(join(place, '..'))).mode & 0o777).toBe(0o700);
  expect(await readdir(files.objects.incomingFolder)).toEqual([]);
  await expect(files.objects.open(id, 'shown')).rejects.toThrow('ENOENT');
});

it('a copy to show is made of pieces, larger than one window too', async () => {
  const bytes = randomBytes(200_000);
  const id = newRandomId();
  await files.objects.keep({ id, path: await incoming(bytes), shown: [{ bytes: Buffer.from('head') }, { from: 10, to: 150_000 }, { from: 199_999, to: 200_000 }] });
  expect(await bytesOf(id, 'shown')).toEqual(Buffer.concat([Buffer.from('head'), bytes.subarray(10, 150_000), bytes.subarray(199_999)]));
  expect(await bytesOf(id, 'original')).toEqual(bytes);
});

it('a source reads anywhere, and less at the end', async () => {
  const bytes = randomBytes(150_000);
  await files.objects.withSource(await incoming(bytes), async (source) => {
    expect(source.size).toBe(150_000);
    for (const [offset, length] of [[0, 10], [65_530, 20], [149_990, 100], [3, 100_000], [0, 2]] as const) expect(await source.read(offset, length)).toEqual(bytes.subarray(offset, offset + length));
  });
});

it('what is old is found, what is young is left alone', async () => {
  const id = newRandomId();
  await files.objects.keep({ id, path: await incoming(Buffer.from('a')), shown: undefined });
  const listed = async (before: Date): Promise<string[]> => {
    const ids: string[] = [];
    for await (const some of files.objects.listBefore(before)) ids.push(...some);
    return ids;
  };
  expect(await listed(earlier())).toEqual([]);
  expect(await listed(later())).toEqual([id]);
  await files.objects.remove(id);
  await files.objects.remove(id);
  expect(await listed(later())).toEqual([]);
});

it('an upload that nobody finished goes when it is old', async () => {
  await incoming(Buffer.from('half'));
  expect(await files.objects.clearIncoming(earlier())).toBe(0);
  expect(await files.objects.clearIncoming(later())).toBe(1);
});

it('an id that is a path is none', async () => {
  await expect(files.objects.open('../../etc/passwd', 'original')).rejects.toThrow('Not the id');
});
