import type { ByteSource, Piece } from '../../../../kernel/byte-source.ts';

const pixels: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
const MOST_CHUNKS = 200;
/** Of the flags of VP8X only "has transparency" stays true. */
const [ALPHA, ANIMATION] = [0x10, 0x02];

/**
 * The picture without EXIF, XMP, colour profile and unknown chunks (WebP container, RFC 9649); undefined when it is no whole WebP.
 * @returns `moving` for an animation: its frames can hold anything, so there is no copy to show
 */
export async function webpPieces(source: ByteSource): Promise<Piece[] | 'moving' | undefined> {
  const end = 8 + (await source.read(4, 4)).readUInt32LE(0);
  if (end > source.size) return undefined;
  const pieces: Piece[] = [];
  let length = 4;
  for (let at = 12, chunks = 0; at + 8 <= end && chunks < MOST_CHUNKS; chunks += 1) {
    const head = await source.read(at, 18);
    const name = head.subarray(0, 4).toString('latin1');
    const size = head.readUInt32LE(4);
    const next = at + 8 + size + (size % 2);
    if (next > end) return undefined;
    const flags = head[8] ?? 0;
    if (name === 'VP8X' && (flags & ANIMATION) !== 0) return 'moving';
    if (name === 'VP8X' && size !== 10) return undefined;
    if (name === 'VP8X') pieces.push({ bytes: Buffer.concat([head.subarray(0, 8), Buffer.from([flags & ALPHA]), head.subarray(9, 18)]) });
    else if (pixels.has(name)) pieces.push({ from: at, to: next });
    if (name === 'VP8X' || pixels.has(name)) length += next - at;
    at = next;
  }
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(length, 4);
  return pieces.some((piece) => 'from' in piece) ? [{ bytes: header }, ...pieces] : undefined;
}
