import type { ByteSource, Piece } from '../../../../kernel/byte-source.ts';

/** What draws the picture. Text, time, EXIF, colour profiles and everything unknown stay behind. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'IDAT', 'IEND']);
const MOST_CHUNKS = 20_000;

/** The picture without its metadata and without anything after its end (PNG, ISO/IEC 15948); undefined when it is no whole PNG. */
export async function pngPieces(source: ByteSource): Promise<Piece[] | undefined> {
  const pieces: Piece[] = [{ from: 0, to: 8 }];
  let at = 8;
  let hasPixels = false;
  for (let chunks = 0; chunks < MOST_CHUNKS; chunks += 1) {
    const head = await source.read(at, 8);
    if (head.length < 8) return undefined;
    const name = head.subarray(4).toString('latin1');
    const next = at + 12 + head.readUInt32BE(0);
    if (next > source.size || (chunks === 0) !== (name === 'IHDR')) return undefined;
    if (kept.has(name)) pieces.push({ from: at, to: next });
    hasPixels ||= name === 'IDAT';
    if (name === 'IEND') return hasPixels ? pieces : undefined;
    at = next;
  }
  return undefined;
}
