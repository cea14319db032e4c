/** Bytes that are read piece by piece and never as a whole: a file on disk, or a buffer in a test. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for only at the end. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** A part of a new file: bytes of the source from `from` up to, not including, `to`; or bytes of its own. */
export type Piece = { readonly from: number; readonly to: number } | { readonly bytes: Buffer };
