import type { Actor } from '../../kernel/actor.ts';
import type { Lang } from '../../kernel/text.ts';
import type { SentFile } from './sent-file.ts';

/** A form as it was sent. A name that was sent twice holds its last value in `text`, all of them in `all`. */
export interface SentForm {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

/** What every page wears, without its title. Screens hand it to a layout of `web`. */
export interface FrameContext {
  readonly lang: Lang;
  /** The same page in the other language. */
  readonly otherLangHref: string;
  readonly assetHref: (name: string) => string;
  /** True in the demo: every page says that its people are made up. */
  readonly ribbon: boolean;
  /** Under every page; only pages that exist. */
  readonly footerLinks: readonly { readonly href: string; readonly text: string }[];
}

/** One request, as handlers see it. */
export interface RequestContext<Params = Readonly<Record<string, string>>> {
  readonly lang: Lang;
  readonly actor: Actor;
  /** The session that the browser brought, if it is still alive. */
  readonly session: SessionOfRequest | undefined;
  readonly params: Params;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly form: SentForm;
  /** The files of the form; always empty but on a `fileEndpoint`. */
  readonly files: readonly SentFile[];
  readonly frame: FrameContext;
  /** A token for the hidden field `_csrf` of each form on the page. Calling it sets the cookie it belongs to. */
  readonly csrf: () => string;
  /** The address the request came from, for limits only. */
  readonly address: string;
}

export interface SessionOfRequest {
  readonly id: string;
  readonly actor: Actor;
}

/** A form that could not be taken, as it was sent. */
export interface KeptForm {
  readonly action: string;
  readonly csrf: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}
