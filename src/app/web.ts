import type { RunConfig } from '../platform/config/config.ts';
import { createLogger } from '../platform/log/logger.ts';
import { compose } from './compose.ts';
import { createSite } from './create-site.tsx';
import type { RunningRole } from './running-role.ts';

/** Serves the site. */
export async function runWeb(config: RunConfig): Promise<RunningRole> {
  const logger = createLogger({ role: 'web', level: config.logLevel });
  const deps = await compose({ config, role: 'web', onStale: (error) => logger.error({ err: error }, 'the deadline settings could not be read again') });
  const site = await createSite({ deps, config, logger });
  await site.listen({ port: config.port, host: config.host });
  return {
    close: async () => {
      await site.close();
      await deps.close();
    },
  };
}
