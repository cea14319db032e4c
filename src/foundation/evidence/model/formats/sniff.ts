import type { ByteSource } from '../../../../kernel/byte-source.ts';
import type { MediaType } from '../evidence-file.ts';
import { mp4Tracks } from './mp4-tracks.ts';

/**
 * What the bytes are, whatever the sender calls them. Undefined for everything that is not on the list: SVG, HTML, Office files,
 * programs, video.
 * NB: a beginning can be forged. So nothing but pictures that we have written anew is ever opened in a browser.
 */
export async function sniff(source: ByteSource): Promise<MediaType | undefined> {
  const head = await source.read(0, 64);
  const starts = (text: string, at = 0): boolean => head.subarray(at, at + text.length).toString('latin1') === text;
  if (starts('\xff\xd8\xff')) return 'image/jpeg';
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp';
  if (starts('RIFF') && starts('WAVE', 8)) return 'audio/wav';
  if (starts('%PDF-')) return 'application/pdf';
  if (starts('#!AMR')) return 'audio/amr';
  if (starts('OggS')) return starts('OpusHead', 28) || starts('\x01vorbis', 28) ? 'audio/ogg' : undefined;
  if (starts('ftyp', 4)) return heicOrSound(source, head.subarray(8, 12).toString('latin1'));
  return isMp3(head) ? 'audio/mpeg' : undefined;
}

const heicBrands: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

/** Phones record sound and video in the same box; the tracks inside tell them apart. */
async function heicOrSound(source: ByteSource, brand: string): Promise<MediaType | undefined> {
  if (heicBrands.includes(brand)) return 'image/heic';
  const tracks = await mp4Tracks(source);
  return tracks.includes('soun') && !tracks.includes('vide') ? 'audio/mp4' : undefined;
}

/** An ID3 tag, or a frame header of MPEG layer III with a bit rate and a sampling rate that exist. */
function isMp3(head: Buffer): boolean {
  if (head.subarray(0, 3).toString('latin1') === 'ID3') return true;
  const [sync = 0, kind = 0, rates = 0] = head;
  const isLayer3 = sync === 0xff && (kind & 0xe6) === 0xe2;
  const [bitRate, samplingRate] = [rates >> 4, (rates >> 2) & 3];
  return isLayer3 && bitRate !== 0 && bitRate !== 15 && samplingRate !== 3;
}
