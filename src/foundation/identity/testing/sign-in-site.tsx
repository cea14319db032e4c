import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createServer } from '../../../platform/http/server.ts';
import { ErrorPage } from '../../../web/layout/error-page.tsx';
import { render } from '../../../web/layout/render.ts';
import { resolveSession } from '../actions/sessions.ts';
import type { CodeDeps } from '../actions/sign-in-deps.ts';
import { identityEndpoints } from '../routes.ts';
import { identityRoutes } from '../routes-table.ts';

/** The pages of this module alone, listening nowhere. */
export function signInSite(deps: CodeDeps): Promise<FastifyInstance> {
  return createServer({
    endpoints: identityEndpoints(deps, {
      desk: (lang) => `/${lang}/desk`,
      mine: (lang) => `/${lang}/complaints`,
      deskFrame: (context, { title }) => Promise.resolve({ frame: { ...context.frame, title, isPrivate: true }, office: { name: 'Jokihat', kind: 'SHO' } }),
      openFiles: { countOf: () => Promise.resolve(0), handOver: () => Promise.resolve(0), mayHold: () => true },
    }),
    assets: new Map(),
    assetHref: (name) => `/assets/${name}`,
    resolveSession: (token) => resolveSession(deps, token),
    errorPage: (frame, { refusal }) => render(<ErrorPage frame={frame} reason={refusal?.reason} />),
    signIn: (lang) => identityRoutes.signIn.href(lang, {}),
    isReady: () => Promise.resolve(true),
    secret: deps.secret,
    isHttps: false,
    trustProxy: false,
    ribbon: false,
    logger: pino({ level: 'silent' }),
  });
}
