import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, sourceOf } from '../../testing/buffer-source.ts';
import { mp4, pdf, phonePhoto, plainJpeg, PLANTED, plainPng, plainWebp, pngWithMetadata, webpWithMetadata } from '../../testing/fixture-files.ts';
import type { MediaType } from '../evidence-file.ts';
import { orientationOf } from './jpeg-orientation.ts';
import { shownPieces } from './shown-pieces.ts';

async function copyOf(bytes: Buffer, mediaType: MediaType): Promise<Buffer> {
  const pieces = await shownPieces(sourceOf(bytes), mediaType);
  if (typeof pieces === 'string') throw new Error(pieces);
  return joined(bytes, pieces);
}

describe('the copy of a photo', () => {
  it('has no place, no phone, no comment and no film behind it', async () => {
    const copy = await copyOf(phonePhoto(), 'image/jpeg');
    expect(phonePhoto().includes(PLANTED), 'it was planted').toBe(true);
    expect(copy.includes(PLANTED)).toBe(false);
    expect(copy.includes(Buffer.from([0x25, 0x88])), 'the pointer to the GPS directory').toBe(false);
    expect(copy.includes('ftyp')).toBe(false);
    expect(copy.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });
  it('keeps which way up the phone was held, and nothing else of EXIF', async () => {
    const copy = await copyOf(phonePhoto(), 'image/jpeg');
    const at = copy.indexOf('Exif\0\0');
    expect(orientationOf(copy.subarray(at + 6))).toBe(6);
    expect(copy.readUInt16BE(at - 2), 'its whole length').toBe(34);
  });
  it('of a photo without metadata is that photo', async () => {
    expect(await copyOf(plainJpeg(), 'image/jpeg')).toEqual(plainJpeg());
  });
  it('that was cut off while it was sent gets an end', async () => {
    const whole = plainJpeg();
    expect((await copyOf(whole.subarray(0, -2), 'image/jpeg')).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });
  it('goes over the coded pixels of several scans and restarts', async () => {
    const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 0xff, 0x00, 2, 0xff, 0xd3, 3, 0xff, 0xff]);
    const comment = Buffer.from([0xff, 0xfe, 0, 4, 0x41, 0x42]);
    const start = plainJpeg().subarray(0, plainJpeg().lastIndexOf(Buffer.from([0xff, 0xda])));
    const bytes = Buffer.concat([start, scan.subarray(0, -2), comment, scan.subarray(0, -2), Buffer.from([0xff, 0xd9])]);
    expect(await copyOf(bytes, 'image/jpeg')).toEqual(Buffer.concat([start, scan.subarray(0, -2), scan.subarray(0, -2), Buffer.from([0xff, 0xd9])]));
  });
});

describe('the copy of a PNG or WebP', () => {
  it('is the picture alone', async () => {
    expect(await copyOf(pngWithMetadata(), 'image/png')).toEqual(plainPng());
    const webp = await copyOf(webpWithMetadata(), 'image/webp');
    expect(webpWithMetadata().includes(PLANTED)).toBe(true);
    expect(webp.includes(PLANTED)).toBe(false);
    expect(webp.readUInt32LE(4), 'its length is true').toBe(webp.length - 8);
    expect(webp[20], 'no flag promises what is gone').toBe(0);
    expect(await copyOf(plainWebp(), 'image/webp')).toEqual(plainWebp());
  });
});

describe('what has no copy', () => {
  it('papers, sound, photos that browsers do not draw, and moving pictures are only saved', async () => {
    expect(await shownPieces(sourceOf(pdf()), 'application/pdf')).toBe('none');
    expect(await shownPieces(sourceOf(mp4({ brand: 'heic', tracks: [] })), 'image/heic')).toBe('none');
    expect(await shownPieces(sourceOf(webpWithMetadata({ isMoving: true })), 'image/webp')).toBe('none');
  });
  it('a picture that is none', async () => {
    for (const [bytes, type] of [[Buffer.from('\xff\xd8\xff<script>', 'latin1'), 'image/jpeg'], [plainPng().subarray(0, 40), 'image/png'], [plainWebp().subarray(0, 20), 'image/webp']] as const) {
      expect(await shownPieces(sourceOf(bytes), type), type).toBe('broken');
    }
  });
  it('whatever bytes come, it ends, and takes pieces of the file only', async () => {
    const heads = { 'image/jpeg': plainJpeg(), 'image/png': plainPng(), 'image/webp': webpWithMetadata() } as const;
    for (const [type, head] of Object.entries(heads)) {
      await fc.assert(
        fc.asyncProperty(fc.nat(head.length), fc.uint8Array({ maxLength: 400 }), async (cut, rest) => {
          const bytes = Buffer.concat([head.subarray(0, Math.max(12, cut)), rest]);
          const pieces = await shownPieces(sourceOf(bytes), type as MediaType);
          if (typeof pieces === 'string') return;
          for (const piece of pieces) if ('from' in piece) expect(piece.from <= piece.to && piece.to <= bytes.length).toBe(true);
        }),
        { numRuns: 300 },
      );
    }
  });
});
