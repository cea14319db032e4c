import type { Readable } from 'node:stream';
import type { Refusal } from '../../kernel/refusal.ts';

/** What a handler answers. Only `platform/http/server.ts` turns it into bytes on the wire. */
export type Answer = HtmlAnswer | RedirectAnswer | FileAnswer | StoredFileAnswer | RefusalAnswer;

export interface HtmlAnswer {
  readonly kind: 'html';
  readonly status: number;
  readonly html: string;
  readonly session?: SessionChange | undefined;
}

export interface RedirectAnswer {
  readonly kind: 'redirect';
  readonly to: string;
  readonly session?: SessionChange | undefined;
}

export interface FileAnswer {
  readonly kind: 'file';
  readonly contentType: string;
  /** Shown in the browser's download list and left on disk: never a person's name. */
  readonly fileName: string;
  readonly body: Buffer;
  /** Whether the browser opens it or keeps it for another program. */
  readonly disposition: 'inline' | 'attachment';
}

/** Bytes that somebody sent to us. The browser is told to run nothing of it and to guess nothing about it. */
export interface StoredFileAnswer {
  readonly kind: 'stored-file';
  readonly contentType: string;
  /** Never a person's name, nor the name that the sender gave it. */
  readonly fileName: string;
  readonly bytes: number;
  /** True only for a picture that we have written anew: everything else is saved, not opened. */
  readonly isShown: boolean;
  readonly stream: () => Readable;
}

export interface RefusalAnswer {
  readonly kind: 'refusal';
  readonly refusal: Refusal;
  /** The page that has to be opened before the same can be sent again. */
  readonly first?: string | undefined;
}

/** Gives the browser a session token (only its hash is stored) or takes it away. */
export type SessionChange = { readonly token: string } | 'end';

export function html(page: string, status = 200): HtmlAnswer {
  return { kind: 'html', status, html: page };
}

/** 303: the browser follows with GET, so that reload and back never send a form again. */
export function redirect(to: string, session?: SessionChange): RedirectAnswer {
  return { kind: 'redirect', to, session };
}

export function pdf(body: Buffer, fileName: string): FileAnswer {
  return { kind: 'file', contentType: 'application/pdf', fileName, body, disposition: 'inline' };
}

/** A list for a spreadsheet; the mark in front tells it that the letters are UTF-8, or Hindi would be a heap of signs. */
export function csv(text: string, fileName: string): FileAnswer {
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName, body: Buffer.from(`\uFEFF${text}\n`), disposition: 'attachment' };
}

export function refusal(value: Refusal, first?: string): RefusalAnswer {
  return { kind: 'refusal', refusal: value, first };
}
