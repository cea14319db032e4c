import type { ByteSource, Piece } from '../../../../kernel/byte-source.ts';
import { orientationOf, orientationSegment } from './jpeg-orientation.ts';

/** Frames, tables, restart interval: what a decoder needs. */
const needed: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdb, 0xdc, 0xdd]);
const [SOI, EOI, SCAN, JFIF, EXIF, ADOBE, FILL] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee, 0xff];
const MOST_SEGMENTS = 5_000;
const CHUNK_BYTES = 65_536;

/**
 * The picture without what tells where, when and with what it was taken: an allow-list of segments (ITU-T T.81), nothing after the end of
 * the picture. EXIF, XMP, IPTC, comments, thumbnails, colour profiles and the film behind a "motion photo" stay behind.
 * The pixels are not touched. Which way up the phone was held is written anew, or the picture would lie on its side.
 * @returns undefined when it is no whole JPEG; a picture that was cut off in its last scan gets an end
 */
export async function jpegPieces(source: ByteSource): Promise<Piece[] | undefined> {
  const pieces: Piece[] = [{ bytes: marker(SOI) }];
  let at = 2;
  let hasScan = false;
  for (let segments = 0; segments < MOST_SEGMENTS; segments += 1) {
    const code = await markerAt(source, at);
    if (code === undefined || code === EOI) return hasScan ? [...pieces, { bytes: marker(EOI) }] : undefined;
    if (code === FILL) {
      at += 1;
      continue;
    }
    const [high = 0, low = 0] = await source.read(at + 2, 2);
    const next = at + 2 + high * 256 + low;
    if (next < at + 4 || next > source.size) return hasScan ? [...pieces, { bytes: marker(EOI) }] : undefined;
    const kept = await keptSegment(source, { code, from: at, to: next });
    if (kept !== undefined) pieces.push(kept);
    at = next;
    if (code === SCAN) {
      at = await endOfScan(source, next);
      pieces.push({ from: next, to: at });
      hasScan = true;
    }
  }
  return undefined;
}

/** The code of the marker that stands here; undefined when none does. */
async function markerAt(source: ByteSource, at: number): Promise<number | undefined> {
  const [sign, code] = await source.read(at, 2);
  return sign === 0xff && code !== undefined && code !== 0 ? code : undefined;
}

async function keptSegment(source: ByteSource, segment: { code: number; from: number; to: number }): Promise<Piece | undefined> {
  const { code, from, to } = segment;
  if (code === SCAN || needed.has(code)) return { from, to };
  const content = await source.read(from + 4, to - from - 4);
  const starts = (text: string): boolean => content.subarray(0, text.length).toString('latin1') === text;
  // Density and units; the thumbnail that may follow is left out.
  if (code === JFIF && starts('JFIF\0') && content.length >= 14) return { bytes: Buffer.concat([Buffer.from([0xff, JFIF, 0, 16]), content.subarray(0, 12), Buffer.from([0, 0])]) };
  // Says how the colours are written; twelve bytes, never more.
  if (code === ADOBE && starts('Adobe') && content.length === 12) return { from, to };
  const orientation = code === EXIF && starts('Exif\0\0') ? orientationOf(content.subarray(6)) : undefined;
  return orientation === undefined ? undefined : { bytes: orientationSegment(orientation) };
}

/** Where the coded pixels end: at the next marker that is neither a stuffed byte nor a restart. */
async function endOfScan(source: ByteSource, from: number): Promise<number> {
  for (let base = from; base < source.size; ) {
    const chunk = await source.read(base, CHUNK_BYTES);
    for (let at = chunk.indexOf(0xff); at !== -1 && at + 1 < chunk.length; at = chunk.indexOf(0xff, at + 1)) {
      const code = chunk[at + 1] ?? 0;
      if (code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return base + at;
    }
    // The last byte may be the first half of a marker: it is looked at again.
    if (base + chunk.length >= source.size) return source.size;
    base += chunk.length - 1;
  }
  return source.size;
}

function marker(code: number): Buffer {
  return Buffer.from([0xff, code]);
}
