import type { ByteSource, Piece } from '../../../../kernel/byte-source.ts';
import type { MediaType } from '../evidence-file.ts';
import { jpegPieces } from './jpeg-pieces.ts';
import { pngPieces } from './png-pieces.ts';
import { webpPieces } from './webp-pieces.ts';

/** `none`: a kind of file that is only saved, never shown. `broken`: it says it is a picture and is not. */
export async function shownPieces(source: ByteSource, mediaType: MediaType): Promise<readonly Piece[] | 'none' | 'broken'> {
  switch (mediaType) {
    case 'image/jpeg':
      return (await jpegPieces(source)) ?? 'broken';
    case 'image/png':
      return (await pngPieces(source)) ?? 'broken';
    case 'image/webp': {
      const pieces = await webpPieces(source);
      return pieces === 'moving' ? 'none' : (pieces ?? 'broken');
    }
    case 'image/heic':
    case 'application/pdf':
    case 'audio/mp4':
    case 'audio/mpeg':
    case 'audio/ogg':
    case 'audio/amr':
    case 'audio/wav':
      return 'none';
  }
}
