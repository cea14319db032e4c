import { EventEmitter } from 'node:events';
import { Logger as WorkerLogger, parseCronItems, run, type CronItem, type Runner, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import type pg from 'pg';
import { liveWorkers, type LiveWorkers } from './live-workers.ts';

/** One job by name. It may be run again after a crash, so doing it twice must be the same as once. */
export type Job = () => Promise<unknown>;

export interface JobsOptions {
  /** Under the working role. */
  readonly pool: pg.Pool;
  readonly jobs: Readonly<Record<string, Job>>;
  /** When each runs, in UTC: `{ task, match: '* * * * *' }`. */
  readonly schedule: readonly { readonly task: string; readonly match: string }[];
  readonly logger: Logger;
}

export interface RunningJobs {
  /** Finishes the jobs in hand, takes no new ones. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs scheduled jobs until stopped. Jobs of a worker that was killed are unlocked at once: graphile-worker 0.18 would keep
 * them locked for four hours.
 */
export async function runJobs({ pool, jobs, schedule, logger }: JobsOptions): Promise<RunningJobs> {
  const events: WorkerEvents = new EventEmitter();
  const live = await liveWorkers(pool);
  const mourning: Promise<void>[] = [];
  events.on('worker:create', ({ worker }) => void mourning.push(live.claim(worker.workerId)));
  await live.unlockJobsOfTheDead();
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    taskList: Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, () => job().then(() => undefined)])),
    parsedCronItems: parseCronItems(schedule.map(({ task, match }): CronItem => ({ task, match, options: { backfillPeriod: 0, jobKey: task, maxAttempts: 5 } }))),
    logger: jobLogger(logger),
    events,
  });
  await Promise.all(mourning);
  const check = setInterval(() => void live.unlockJobsOfTheDead().catch((error: unknown) => logger.error({ err: error }, 'could not look for dead workers')), CHECK_MS);
  return { stop: () => stopAll({ check, runner, live }) };
}

/** How long a killed worker's job waits at most. */
const CHECK_MS = 15_000;

async function stopAll({ check, runner, live }: { check: NodeJS.Timeout; runner: Runner; live: LiveWorkers }): Promise<void> {
  clearInterval(check);
  await runner.stop();
  await live.release();
}

/** The library's own lines, as ours. Payloads are not logged. */
function jobLogger(logger: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message) => {
    if (level === 'error') logger.error({ source: 'jobs' }, message);
    else if (level === 'warning') logger.warn({ source: 'jobs' }, message);
    else logger.debug({ source: 'jobs' }, message);
  });
}
