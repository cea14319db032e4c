import { open, type FileHandle } from 'node:fs/promises';
import type { ByteSource, Piece } from '../../kernel/byte-source.ts';

const CHUNK_BYTES = 65_536;

/** A file as a source of bytes. Small neighbouring reads come from one window of 64 kB. */
export async function openSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  let window: { readonly from: number; readonly bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) };
  return {
    size,
    close: () => handle.close(),
    async read(offset, length) {
      const at = offset - window.from;
      if (at < 0 || at + length > window.bytes.length) window = { from: offset, bytes: await readAt(handle, offset, Math.max(length, CHUNK_BYTES)) };
      const start = offset - window.from;
      return window.bytes.subarray(start, start + length);
    },
  };
}

/** Writes a new file from pieces of another one, chunk by chunk, and syncs it. */
export async function writePieces(copy: { from: string; to: string; pieces: readonly Piece[] }): Promise<void> {
  const source = await open(copy.from, 'r');
  try {
    const target = await open(copy.to, 'wx', 0o600);
    try {
      for (const piece of copy.pieces) await ('bytes' in piece ? target.write(piece.bytes) : copyRange(source, target, piece));
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copyRange(source: FileHandle, target: FileHandle, range: { from: number; to: number }): Promise<void> {
  for (let at = range.from; at < range.to; ) {
    const chunk = await readAt(source, at, Math.min(CHUNK_BYTES, range.to - at));
    if (chunk.length === 0) throw new Error('A piece reaches beyond the end of its file');
    await target.write(chunk);
    at += chunk.length;
  }
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
