import type { RunConfig } from '../platform/config/config.ts';
import type { RunningRole } from './running-role.ts';

/** Longer than the supervisor waits: it counts only when nobody is left to wait for us. */
const CLOSE_LIMIT_MS = 8_000;

/** Runs one role until the supervisor asks it to stop, or is gone (its end of the IPC channel closes, even by kill -9). */
export async function runRole(config: RunConfig, run: (config: RunConfig) => Promise<RunningRole>): Promise<void> {
  const starting = run(config);
  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), CLOSE_LIMIT_MS).unref();
    await (await starting).close();
    process.exit(0);
  }
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void stop());
  await starting;
}
