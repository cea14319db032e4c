import { crc32 } from 'node:zlib';

/** Stands in every piece of metadata that is planted: nothing of it may be left in a copy that is shown. */
export const PLANTED = 'PLANTED-SECRET';

/** One white pixel, drawn by every browser. */
const jpegBase64 = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';
const pngBase64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const webpBase64 = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';

export function plainJpeg(): Buffer {
  const photo = Buffer.from(jpegBase64, 'base64');
  return photo.subarray(-2).equals(EOI) ? photo : Buffer.concat([photo, EOI]);
}

const EOI = Buffer.from([0xff, 0xd9]);

/** As a phone makes it: EXIF with GPS and the phone held upright (6), XMP, IPTC, a comment, and a film behind the picture. */
export function phonePhoto(options: { note?: string } = {}): Buffer {
  const photo = plainJpeg();
  const text = Buffer.from(`${PLANTED}${options.note ?? ''}`, 'latin1');
  const segments = [segment(0xe1, exif()), segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), text])), segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), text])), segment(0xfe, text)];
  return Buffer.concat([photo.subarray(0, 2), ...segments, photo.subarray(2), Buffer.from('....ftypmp42'), text]);
}

function segment(code: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** TIFF, little-endian: orientation 6, make, and a GPS directory with 26° 11′ N. */
function exif(): Buffer {
  const make = Buffer.from(`${PLANTED}\0`, 'latin1');
  const [ifd, gps] = [8, 8 + 2 + 3 * 12 + 4];
  const gpsEnd = gps + 2 + 2 * 12 + 4;
  const tiff = Buffer.alloc(gpsEnd + 24 + make.length);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(ifd, 4);
  const entry = (at: number, tag: number, type: number, [count, value]: [number, number]): void => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, ifd);
  entry(ifd + 2, 0x010f, 2, [make.length, gpsEnd + 24]);
  entry(ifd + 14, 0x0112, 3, [1, 6]);
  entry(ifd + 26, 0x8825, 4, [1, gps]);
  tiff.writeUInt16LE(2, gps);
  entry(gps + 2, 1, 2, [2, 0x4e]);
  entry(gps + 14, 2, 5, [3, gpsEnd]);
  for (const [index, number] of [26, 1, 11, 1, 0, 1].entries()) tiff.writeUInt32LE(number, gpsEnd + index * 4);
  make.copy(tiff, gpsEnd + 24);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

export function plainPng(): Buffer {
  return Buffer.from(pngBase64, 'base64');
}

/** With text, EXIF and time, and something behind its end. */
export function pngWithMetadata(): Buffer {
  const png = plainPng();
  const afterHeader = 8 + 25;
  const planted = ['tEXt', 'iTXt', 'eXIf', 'tIME', 'zzZz'].map((name) => pngChunk(name, Buffer.from(`Comment\0${PLANTED}`)));
  return Buffer.concat([png.subarray(0, afterHeader), ...planted, png.subarray(afterHeader), Buffer.from(PLANTED)]);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function plainWebp(): Buffer {
  return Buffer.from(webpBase64, 'base64');
}

/** The extended format, with colour profile, EXIF and XMP; `isMoving`: flagged as an animation. */
export function webpWithMetadata(options: { isMoving?: boolean } = {}): Buffer {
  const canvas = Buffer.from([0x20 | 0x08 | 0x04 | (options.isMoving === true ? 0x02 : 0), 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const chunks = [riffChunk('VP8X', canvas), riffChunk('ICCP', Buffer.from(PLANTED)), plainWebp().subarray(12), riffChunk('EXIF', Buffer.from(PLANTED)), riffChunk('XMP ', Buffer.from(`<x>${PLANTED}</x>`))];
  return riff('WEBP', Buffer.concat(chunks));
}

function riff(form: string, content: Buffer): Buffer {
  const head = Buffer.from(`RIFF\0\0\0\0${form}`, 'latin1');
  head.writeUInt32LE(content.length + 4, 4);
  return Buffer.concat([head, content]);
}

function riffChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

export function wav(): Buffer {
  return riff('WAVE', riffChunk('fmt ', Buffer.from([1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0])));
}

/** A recording as phones write it: an MPEG-4 box file with the given tracks; the movie box at the end, as recorders leave it. */
export function mp4(options: { brand: string; tracks: readonly string[] }): Buffer {
  const tracks = options.tracks.map((kind) => box('trak', box('tkhd', Buffer.alloc(20)), box('mdia', box('mdhd', Buffer.alloc(20)), box('hdlr', Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(12)))));
  return Buffer.concat([box('ftyp', Buffer.from(`${options.brand}\0\0\0\0isom`, 'latin1')), box('mdat', Buffer.alloc(300)), box('moov', box('mvhd', Buffer.alloc(20)), ...tracks)]);
}

function box(name: string, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), ...contents]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

export function pdf(): Buffer {
  return Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
}

export function mp3(): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);
}

export function ogg(codec: string): Buffer {
  return Buffer.concat([Buffer.from('OggS\0\x02', 'latin1'), Buffer.alloc(21), Buffer.from([1]), Buffer.from(codec, 'latin1'), Buffer.alloc(20)]);
}

export function amr(): Buffer {
  return Buffer.from('#!AMR\n<\x08\x10', 'latin1');
}

/** An Office file is a ZIP. */
export function office(): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), Buffer.from('[Content_Types].xml word/document.xml')]);
}
