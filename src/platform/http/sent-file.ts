/** A file of a form. It lies in the folder for uploads already, synced; what the handler does not move away is removed after its answer. */
export interface SentFile {
  /** Name of the field of the form. */
  readonly field: string;
  /** As the sender's device named it, without folders and control signs; tells nothing about what is inside. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Of all bytes that were sent, hex. */
  readonly sha256: string;
  /** `too-large`: more was sent than the limit, only its beginning is on disk. `too-many`: one more than a form may bring, nothing is. */
  readonly problem: 'too-large' | 'too-many' | undefined;
}

/** What one form may bring. A route without limits takes no files at all. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly files: number;
}
