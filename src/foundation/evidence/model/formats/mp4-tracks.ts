import type { ByteSource } from '../../../../kernel/byte-source.ts';

/** More boxes than this has no recording of a phone. */
const MOST_BOXES = 2_000;

/** The kinds of the tracks of an MPEG-4 or 3GPP file: `soun`, `vide` … (ISO/IEC 14496-12, box `hdlr`). */
export async function mp4Tracks(source: ByteSource): Promise<string[]> {
  const tracks: string[] = [];
  const budget = { boxes: MOST_BOXES };
  for await (const handler of boxesAt(source, { from: 0, to: source.size }, { path: ['moov', 'trak', 'mdia', 'hdlr'], budget })) tracks.push((await source.read(handler.from + 8, 4)).toString('latin1'));
  return tracks;
}

/** Boxes within boxes: `path` names each from the outside in. */
async function* boxesAt(source: ByteSource, range: Range, wanted: { path: readonly string[]; budget: { boxes: number } }): AsyncGenerator<Range> {
  const [name, ...inner] = wanted.path;
  if (name === undefined) yield range;
  else for await (const box of boxesIn(source, range, { name, budget: wanted.budget })) yield* boxesAt(source, box, { path: inner, budget: wanted.budget });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

async function* boxesIn(source: ByteSource, { from, to }: Range, wanted: { name: string; budget: { boxes: number } }): AsyncGenerator<Range> {
  for (let at = from; at + 8 <= to && wanted.budget.boxes > 0; wanted.budget.boxes -= 1) {
    const head = await source.read(at, 16);
    if (head.length < 8) return;
    const isLong = head.readUInt32BE(0) === 1 && head.length === 16;
    const said = isLong ? Number(head.readBigUInt64BE(8)) : head.readUInt32BE(0);
    const length = said === 0 ? to - at : said;
    const begin = at + (isLong ? 16 : 8);
    const end = at + length;
    if (end < begin || end > to) return;
    if (head.subarray(4, 8).toString('latin1') === wanted.name) yield { from: begin, to: end };
    at = end;
  }
}
