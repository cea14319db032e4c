import type { ByteSource, Piece } from '../../../kernel/byte-source.ts';

export function sourceOf(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)) };
}

export function joined(bytes: Buffer, pieces: readonly Piece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => ('bytes' in piece ? piece.bytes : bytes.subarray(piece.from, piece.to))));
}
