import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { childEnvironment, type RunConfig } from '../platform/config/config.ts';
import type { Service } from './keep-running.ts';

export type Role = 'web' | 'worker';

/** A role that has this long finishes its requests or its job; then it is killed, which loses nothing that was promised. */
const DRAIN_LIMIT_MS = 5_000;

/**
 * How Node runs a role. On a large machine it would let a role hold many times what it uses, about 40 MB, before it cleans up; memory is
 * what a small server has least of. The old generation may hold 192 MB: reached only by a fault, and then the supervisor begins anew.
 */
export function roleCommand(role: Role, program: string): string[] {
  return ['--enable-source-maps', '--max-semi-space-size=16', '--max-old-space-size=192', program, role];
}

/** Runs one role of this same program in a process of its own. */
export function startRole(role: Role, config: RunConfig): Service {
  const [, program = ''] = process.argv;
  const child = spawn(process.execPath, roleCommand(role, program), {
    // Its own group: Ctrl-C in the terminal reaches the supervisor alone, which then stops things in order.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: childEnvironment(config),
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  return {
    ended,
    async stop() {
      child.kill('SIGTERM');
      const timer = new AbortController();
      void wait(DRAIN_LIMIT_MS, undefined, { signal: timer.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      );
      await ended;
      timer.abort();
    },
  };
}
