import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A source that has to be named, with everything of ours that came from it. */
export interface DataSource {
  readonly attribution: string;
  readonly licence: string;
  readonly files: readonly string[];
}

const Rows = z.array(z.object({ file: z.string().min(1), licence: z.string(), attribution: z.string() }));

/** The attribution lines of db/reference/sources.csv, each once, in the order of the file. */
export async function readDataSources(referenceDir: string): Promise<DataSource[]> {
  const rows = Rows.parse(parse(await readFile(join(referenceDir, 'sources.csv'), 'utf8'), { columns: true, bom: true }));
  const named = rows.filter((row) => row.attribution.trim() !== '');
  return [...Map.groupBy(named, (row) => row.attribution).entries()].map(([attribution, of]) => ({ attribution, licence: [...new Set(of.map((row) => row.licence))].join(' · '), files: of.map((row) => row.file) }));
}
