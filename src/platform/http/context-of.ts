import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.ts';
import type { Lang } from '../../kernel/text.ts';
import type { RequestContext, SessionOfRequest } from './request-context.ts';
import type { SentFile } from './sent-file.ts';
import { sentForm } from './sent-form.ts';

interface Parts {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly lang: Lang;
  readonly actor: Actor;
  readonly session: SessionOfRequest | undefined;
  readonly files?: readonly SentFile[];
  readonly options: { readonly assetHref: (name: string) => string; readonly ribbon: boolean; readonly footerLinks?: (lang: Lang) => readonly { readonly href: string; readonly text: string }[] };
}

/** Builds what a handler sees from what the server received. */
export function contextOf(parts: Parts): RequestContext {
  const { request, reply, lang, actor, session, options } = parts;
  return {
    lang,
    actor,
    session,
    params: textValues(request.params),
    query: textValues(request.query),
    form: sentForm(request.body),
    files: parts.files ?? [],
    frame: { lang, otherLangHref: otherLangHref(request, lang), assetHref: options.assetHref, ribbon: options.ribbon, footerLinks: options.footerLinks?.(lang) ?? [] },
    csrf: once(() => reply.generateCsrf()),
    address: request.ip,
  };
}

/** A page that answered a POST has no address of its own in the other language: the form's own page has. */
function otherLangHref(request: FastifyRequest, lang: Lang): string {
  const other = lang === 'hi' ? 'en' : 'hi';
  return request.url.replace(/^\/(hi|en)(?=[/?]|$)/, `/${other}`).replace(/^(?!\/(hi|en)).*/, `/${other}`);
}

function textValues(values: unknown): Readonly<Record<string, string>> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** A second token on one page would make another secret, and the first form's token would be dead. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
