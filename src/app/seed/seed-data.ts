import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { complaintNatures } from '../../domains/complaints/index.ts';

const Text = z.object({ en: z.string(), hi: z.string() });

const People = z.object({ firstNames: z.array(Text.extend({ gender: z.enum(['woman', 'man']) })), lastNames: z.array(Text) });

const Story = Text.extend({ nature: z.enum(complaintNatures), place: Text, accused: Text, section: z.string() });

export type People = z.infer<typeof People>;
export type Story = z.infer<typeof Story>;

/** The made-up people and stories in db/seed. */
export async function readSeedData(folder: string): Promise<{ people: People; stories: Story[] }> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));
  return { people: People.parse(await read('people.json')), stories: z.array(Story).parse(await read('stories.json')) };
}
