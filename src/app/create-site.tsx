import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { RunConfig } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { answers } from '../platform/db/answers.ts';
import { createServer } from '../platform/http/server.ts';
import { loadAssets } from '../web/assets/assets.ts';
import { ErrorPage } from '../web/layout/error-page.tsx';
import { render } from '../web/layout/render.ts';
import { identityRoutes, resolveSession } from '../foundation/identity/index.ts';
import { readDataSources } from './about/data-sources.ts';
import { aboutEndpoints, footerLinks } from './about/routes.tsx';
import { cacheFolder, type Deps } from './compose.ts';
import { allEndpoints } from './modules.ts';

export interface SiteOptions {
  readonly deps: Deps;
  readonly config: Pick<RunConfig, 'secret' | 'publicUrl' | 'trustProxy' | 'mode'>;
  readonly logger: FastifyBaseLogger;
}

/** The whole site, listening nowhere yet: the web process listens, tests inject requests. */
export async function createSite({ deps, config, logger }: SiteOptions): Promise<FastifyInstance> {
  const assets = await loadAssets({ cacheDir: cacheFolder(), webDir: join(rootFolder(), 'src', 'web') });
  return createServer({
    endpoints: [...allEndpoints(deps, config.mode), ...aboutEndpoints(await readDataSources(join(rootFolder(), 'db', 'reference')))],
    assets: assets.files,
    assetHref: assets.assetHref,
    resolveSession: (token) => resolveSession(deps, token),
    errorPage: (frame, { refusal, first, kept }) => render(<ErrorPage frame={frame} reason={refusal?.reason} first={first} kept={kept} />),
    signIn: (lang, as) => (as === 'officer' ? identityRoutes.signIn : identityRoutes.citizenSignIn).href(lang, {}),
    isReady: () => answers(deps.work.$pickTables<never>()),
    incomingFolder: deps.objects.incomingFolder,
    secret: config.secret,
    isHttps: config.publicUrl.startsWith('https:'),
    trustProxy: config.trustProxy,
    ribbon: config.mode === 'demo',
    footerLinks,
    logger,
  });
}
