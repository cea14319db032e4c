import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyCsrf from '@fastify/csrf-protection';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { langs, type Lang } from '../../kernel/text.ts';
import type { Answer, StoredFileAnswer } from './answer.ts';
import { bringsPageFrom, chooseLang } from './choose-lang.ts';
import { contextOf } from './context-of.ts';
import type { Endpoint } from './endpoint.ts';
import { keptForm } from './kept-form.ts';
import { discardParts, receiveParts } from './receive-parts.ts';
import { refusalStatus } from './refusal-status.ts';
import type { FrameContext, KeptForm, SessionOfRequest } from './request-context.ts';
import { contentSecurityPolicy, storedFilePolicy } from './security-headers.ts';
import type { FileLimits, SentFile } from './sent-file.ts';

/** A finished asset in the three codings a browser may ask for. */
export interface ServedAsset {
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
  readonly contentType: string;
}

export interface ServerOptions {
  readonly endpoints: readonly Endpoint[];
  readonly assets: ReadonlyMap<string, ServedAsset>;
  readonly assetHref: (name: string) => string;
  /** Who brings this session token; undefined when it is unknown or over. */
  readonly resolveSession: (token: string) => Promise<SessionOfRequest | undefined>;
  readonly errorPage: (frame: FrameContext, problem: Problem) => string;
  /** Where an officer, or a citizen, who is not signed in goes. */
  readonly signIn: (lang: Lang, as: 'officer' | 'citizen') => string;
  /** True when the database answers: GET /readyz. */
  readonly isReady: () => Promise<boolean>;
  /** Where the files of a form grow while they come; needed as soon as one endpoint takes files. */
  readonly incomingFolder?: string;
  readonly secret: string;
  /** https in PUBLIC_URL: cookies are marked Secure and browsers are told to stay on https. */
  readonly isHttps: boolean;
  readonly trustProxy: boolean;
  readonly ribbon: boolean;
  /** What stands under every page. */
  readonly footerLinks?: (lang: Lang) => readonly { readonly href: string; readonly text: string }[];
  readonly logger: FastifyBaseLogger;
}

/** What a page says about a request that was not done. */
export interface Problem {
  readonly status: number;
  /** `undefined`: a fault on our side. */
  readonly refusal: Refusal | undefined;
  /** The page that has to be opened first: to sign in, to begin. */
  readonly first?: string | undefined;
  /** What was typed, to be sent once more. */
  readonly kept?: KeptForm | undefined;
}

export const sessionCookie = 'nagrik_session';

/** The HTTP server with every route under /hi and /en; listens nowhere yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    // An address that no route can be asked for, too long or not readable, gets the page of an unknown one.
    frameworkErrors: (_, request, reply) => void answerProblem(reply, { options, request, refusal: { code: 'not-found', reason: 'notFound' } }),
    loggerInstance: options.logger,
    trustProxy: options.trustProxy,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_048_576,
    forceCloseConnections: 'idle',
  });
  await app.register(fastifyCookie, { secret: options.secret });
  await app.register(fastifyCsrf, {
    cookieKey: 'nagrik_csrf',
    cookieOpts: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure: options.isHttps },
    getToken: (request) => csrfFieldOf(request.body),
  });
  await app.register(fastifyHelmet, { contentSecurityPolicy, referrerPolicy: { policy: 'no-referrer' }, hsts: options.isHttps });
  await app.register(fastifyFormbody, { bodyLimit: 262_144 });
  await app.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  // Before the routes: a scope below takes over what is there when it is made.
  app.setNotFoundHandler((request, reply) => answerProblem(reply, { options, request, refusal: { code: 'not-found', reason: 'notFound' } }));
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error, path: request.routeOptions.url }, 'request failed');
    else request.log.warn({ fault: error.code, path: request.routeOptions.url }, 'request refused');
    return answerProblem(reply, { options, request, refusal: status < 500 ? clientRefusal(status) : undefined });
  });
  addPlainRoutes(app, options);
  for (const item of options.endpoints) if (item.files === undefined) for (const lang of langs) addEndpoint(app, { options, item, lang });
  // The parser of forms with files is known in this scope only: elsewhere such a form is refused unread.
  await app.register(async (scope) => {
    await scope.register(fastifyMultipart);
    for (const item of options.endpoints) if (item.files !== undefined) for (const lang of langs) addFileEndpoint(scope, { options, item, lang, limits: item.files });
  });
  return app;
}

/** Too large, a form from another site, a malformed body: the sentence says what the person can do. */
function clientRefusal(status: number): Refusal {
  if (status === 403) return { code: 'conflict', reason: 'formExpired' };
  if (status === 429) return { code: 'too-many', reason: 'tooMany' };
  return { code: 'invalid', reason: status === 413 ? 'tooLarge' : 'malformed' };
}

function addPlainRoutes(app: FastifyInstance, options: ServerOptions): void {
  app.get('/healthz', (_, reply) => reply.type('text/plain').send('ok\n'));
  app.get('/readyz', async (_, reply) => {
    const ready = await options.isReady();
    return reply.code(ready ? 200 : 503).type('text/plain').send(ready ? 'ready\n' : 'not ready\n');
  });
  app.get('/', (request, reply) => reply.header('vary', 'Accept-Language').redirect(`/${chooseLang(request.headers['accept-language'])}`, 302));
  for (const [path, asset] of options.assets) {
    app.get(path, { compress: false }, (request, reply) => {
      const accepts = String(request.headers['accept-encoding'] ?? '');
      const coding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined;
      if (coding !== undefined) reply.header('content-encoding', coding);
      return reply
        .type(asset.contentType)
        .header('vary', 'Accept-Encoding')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(coding === undefined ? asset.body : asset[coding]);
    });
  }
}

interface EndpointPlace {
  readonly options: ServerOptions;
  readonly item: Endpoint;
  readonly lang: Lang;
}

function addEndpoint(app: FastifyInstance, place: EndpointPlace): void {
  const common = { method: place.item.route.method, url: urlOf(place) } as const;
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => answerOf(request, reply, { ...place, session: await sessionOf(request, place.options), files: [] });
  app.route(place.item.route.method === 'POST' ? { ...common, preHandler: (request, reply, done) => app.csrfProtection(request, reply, done), handler } : { ...common, handler });
}

/** The token stands in the body, so the body is read before it is checked; without a session not even that. What the handler leaves of the files goes. */
function addFileEndpoint(app: FastifyInstance, place: EndpointPlace & { limits: FileLimits }): void {
  const { options, limits } = place;
  const folder = options.incomingFolder;
  if (folder === undefined) throw new Error(`${place.item.route.path} takes files, but there is no folder for them`);
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const session = await sessionOf(request, options);
    if (session === undefined && request.isMultipart()) return answerProblem(reply.header('connection', 'close'), { options, request, refusal: { code: 'conflict', reason: 'formExpired' } });
    const { fields, files } = request.isMultipart() ? await receiveParts(request, { folder, limits }) : { fields: undefined, files: [] };
    try {
      if (fields !== undefined) request.body = fields;
      return passesCsrf(app, request, reply) ? await answerOf(request, reply, { ...place, session, files }) : reply;
    } finally {
      await discardParts(files);
    }
  };
  app.route({ method: 'POST', url: urlOf(place), handler });
}

/** `csrfProtection` answers at once: it goes on, or it has sent its refusal. */
function passesCsrf(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): boolean {
  let isOurs = false;
  app.csrfProtection(request, reply, () => {
    isOurs = true;
  });
  return isOurs;
}

function urlOf({ item, lang }: EndpointPlace): string {
  return `/${lang}${item.route.path === '/' ? '' : item.route.path}`;
}

async function answerOf(request: FastifyRequest, reply: FastifyReply, visit: EndpointPlace & { session: SessionOfRequest | undefined; files: readonly SentFile[] }): Promise<FastifyReply> {
  const { options, item, lang, session, files } = visit;
  const actor: Actor = session?.actor ?? { kind: 'guest' };
  const { guard } = item;
  if ((guard === 'officer' || guard === 'citizen') && actor.kind !== guard) {
    const first = options.signIn(lang, guard);
    // An officer who typed nothing is spared the page between.
    if (guard === 'officer' && keptForm(request, reply) === undefined) return reply.redirect(first, 303);
    return answerProblem(reply, { options, request, refusal: { code: 'not-signed-in', reason: 'notSignedIn' }, first });
  }
  return send(reply, { options, request, answer: await item.handle(contextOf({ request, reply, lang, actor, session, files, options })) });
}

async function sessionOf(request: FastifyRequest, options: ServerOptions): Promise<SessionOfRequest | undefined> {
  const token = request.cookies[sessionCookie];
  return token === undefined || token === '' ? undefined : options.resolveSession(token);
}

async function send(reply: FastifyReply, out: { options: ServerOptions; request: FastifyRequest; answer: Answer }): Promise<FastifyReply> {
  const { answer, options } = out;
  if (answer.kind === 'refusal') return answerProblem(reply, { options, request: out.request, refusal: answer.refusal, first: answer.first });
  reply.header('cache-control', 'no-store');
  if (answer.kind === 'file') {
    return reply.type(answer.contentType).header('x-robots-tag', 'noindex, nofollow, noarchive').header('content-disposition', `${answer.disposition}; filename="${answer.fileName}"`).send(answer.body);
  }
  if (answer.kind === 'stored-file') return sendStored(reply, answer);
  if (answer.session === 'end') reply.clearCookie(sessionCookie, { path: '/' });
  else if (answer.session !== undefined) {
    reply.setCookie(sessionCookie, answer.session.token, { httpOnly: true, sameSite: 'lax', path: '/', secure: options.isHttps });
  }
  if (answer.kind === 'redirect') return reply.redirect(answer.to, 303);
  return reply.code(answer.status).type('text/html; charset=utf-8').send(answer.html);
}

/** `identity`: the compressor leaves it alone, so the length stays true. */
function sendStored(reply: FastifyReply, answer: StoredFileAnswer): FastifyReply {
  return reply
    .type(answer.contentType)
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', storedFilePolicy)
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `${answer.isShown ? 'inline' : 'attachment'}; filename="${answer.fileName}"`)
    .header('content-encoding', 'identity')
    .header('content-length', answer.bytes)
    .send(answer.stream());
}

function answerProblem(reply: FastifyReply, problem: { options: ServerOptions; request: FastifyRequest; refusal: Refusal | undefined; first?: string | undefined }): FastifyReply {
  const { options, request, refusal, first } = problem;
  const status = refusal === undefined ? 500 : refusalStatus[refusal.code];
  if (refusal !== undefined) request.log.info({ refusal: refusal.code, reason: refusal.reason, rule: refusal.rule, why: refusal.log }, 'refused');
  const lang = bringsPageFrom(request.url) ?? chooseLang(request.headers['accept-language']);
  const frame = contextOf({ request, reply, lang, actor: { kind: 'guest' }, session: undefined, options }).frame;
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(options.errorPage(frame, { status, refusal, first, kept: canBeSentAgain(problem) ? keptForm(request, reply) : undefined }));
}

/** After signing in, with a new token of the form, or when the fault is over: the same words can be taken then. */
function canBeSentAgain({ refusal, first }: { refusal: Refusal | undefined; first?: string | undefined }): boolean {
  return refusal === undefined || first !== undefined || refusal.reason === 'formExpired';
}

function csrfFieldOf(body: unknown): string | undefined {
  const sent = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
  const field: unknown = Array.isArray(sent) ? sent[0] : sent;
  return typeof field === 'string' ? field : undefined;
}
