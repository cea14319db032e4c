import type { RunConfig } from '../platform/config/config.ts';
import { openPool } from '../platform/db/pool.ts';
import { runJobs } from '../platform/jobs/run-jobs.ts';
import { createLogger } from '../platform/log/logger.ts';
import { settingOf, sweepClocks } from '../foundation/deadlines/index.ts';
import { purgeCheckFailures } from '../foundation/documents/index.ts';
import { sweepFiles } from '../foundation/evidence/index.ts';
import { purgeMobileCodes, purgeSessions, purgeSignInFailures } from '../foundation/identity/index.ts';
import { purgePublicReads } from '../domains/cases/index.ts';
import { purgeEmails, purgeMessages } from '../foundation/notifications/index.ts';
import { keepWords, livingDrafts, publishOlderFirs, purgeDrafts, purgeFollowFailures, purgeLookUpTries } from '../domains/complaints/index.ts';
import { clockHandlers } from './clock-handlers.ts';
import { checkSupervisionOnce } from './check-supervision.ts';
import { compose } from './compose.ts';
import type { RunningRole } from './running-role.ts';
import { sendMessages } from './send-messages.ts';

/** Steps of clocks in one minute; what is left comes in the next. */
const STEPS_IN_A_MINUTE = 2_000;

/** Does what nobody clicks: clocks that run out, messages that go out, and deletion by L48. */
export async function runWorker(config: RunConfig): Promise<RunningRole> {
  const logger = createLogger({ role: 'worker', level: config.logLevel });
  const deps = await compose({ config, role: 'worker', onStale: (error) => logger.error({ err: error }, 'the deadline settings could not be read again') });
  const pool = openPool({ url: config.databaseUrl, role: 'nagrik_work', max: 6, name: 'nagrik jobs' });
  const sweep = async (): Promise<void> => {
    const { failed } = await sweepClocks(deps, clockHandlers, { limit: STEPS_IN_A_MINUTE });
    for (const { error, ...ticket } of failed) logger.error({ err: error, ticket }, 'a clock could not take its step; it is tried again');
  };
  const startOlder = async (): Promise<void> => {
    const { started, failed } = await publishOlderFirs(deps);
    for (const { firId, error } of failed) logger.error({ err: error, firId }, 'an older FIR could not be put on its way to the web; it is tried again');
    if (started > 0) logger.info({ started }, 'older FIRs are on their way to the web');
  };
  const purgeSignIns = (): Promise<unknown> => Promise.all([purgeMobileCodes(deps), purgeSignInFailures(deps), purgeLookUpTries(deps), purgeEmails(deps), purgeFollowFailures(deps)]);
  const jobs = await runJobs({
    pool,
    logger,
    jobs: { 'sweep-clocks': sweep, 'check-supervision': () => checkSupervisionOnce(deps), 'purge-sessions': () => purgeSessions(deps), 'purge-check-failures': () => purgeCheckFailures(deps), 'purge-public-reads': () => purgePublicReads(deps), 'purge-sign-ins': purgeSignIns, 'purge-messages': () => purgeMessages({ ...deps, keepDays: settingOf(deps.settings(), 'retention.messageDays') }), 'keep-words': () => keepWords(deps), 'publish-older-firs': startOlder, 'purge-drafts': () => purgeDrafts(deps), 'sweep-files': () => sweepFiles(deps, (draftIds) => livingDrafts(deps, draftIds)) },
    schedule: [
      { task: 'sweep-clocks', match: '* * * * *' },
      { task: 'purge-sessions', match: '17 * * * *' },
      { task: 'purge-check-failures', match: '27 * * * *' },
      { task: 'purge-public-reads', match: '47 * * * *' },
      { task: 'purge-sign-ins', match: '37 * * * *' },
      { task: 'purge-drafts', match: '57 * * * *' },
      { task: 'keep-words', match: '2 * * * *' },
      { task: 'publish-older-firs', match: '12 * * * *' },
      { task: 'purge-messages', match: '*/5 * * * *' },
      { task: 'sweep-files', match: '7 * * * *' },
      // Each month once (C6): asked every day, so that a worker that was away on the first still does it.
      { task: 'check-supervision', match: '13 1 * * *' },
    ],
  });
  await sweep();
  const messages = sendMessages({ deps, config, logger });
  return {
    close: async () => {
      await Promise.all([jobs.stop(), messages.stop()]);
      await pool.end();
      await deps.close();
    },
  };
}
