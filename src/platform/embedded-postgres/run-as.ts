import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/**
 * How a server program is run. PostgreSQL refuses to run as root, and machines differ in what root may still do:
 *
 * - `self`: we are not root.
 * - `namespace`: in a user namespace where root is called 1000. Files stay root's, folders of mode 0700 are no obstacle.
 * - `capability`: as nobody, with the one power to enter closed folders. For containers that forbid user namespaces.
 * - `nobody`: as nobody. Every folder on the way must be open to all.
 */
export type RunAs = 'self' | 'namespace' | 'capability' | 'nobody';

export const NOBODY_UID = 65_534;

export interface RunnableCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid: number | undefined;
}

/** The command line that runs `program` in the given way. */
export function commandAs(way: RunAs, program: string, args: readonly string[]): RunnableCommand {
  switch (way) {
    case 'self':
      return { command: program, args, uid: undefined };
    case 'namespace':
      return { command: 'unshare', args: ['--user', '--map-user=1000', '--map-group=1000', program, ...args], uid: undefined };
    case 'capability':
      return {
        command: 'setpriv',
        args: [`--reuid=${NOBODY_UID}`, `--regid=${NOBODY_UID}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', program, ...args],
        uid: undefined,
      };
    case 'nobody':
      return { command: program, args, uid: NOBODY_UID };
  }
}

/** True when the data must belong to nobody for this way to work. */
export function needsOwnedByNobody(way: RunAs): boolean {
  return way === 'capability' || way === 'nobody';
}

/** The first way in which this machine really runs `program`. Tried, not guessed: kernels and containers differ too much. */
export function chooseRunAs(program: string): RunAs {
  if (process.getuid?.() !== 0) return 'self';
  const way = (['namespace', 'capability', 'nobody'] as const).find((candidate) => runs(candidate, program));
  if (way === undefined) throw new Error(`PostgreSQL cannot run as root here and ${reasonFor(program)}. Start Nagrik as an ordinary user, or set DATABASE_URL.`);
  return way;
}

function runs(way: RunAs, program: string): boolean {
  const { command, args, uid } = commandAs(way, program, ['--version']);
  return spawnSync(command, args, { stdio: 'ignore', ...(uid === undefined ? {} : { uid, gid: uid }) }).status === 0;
}

function reasonFor(program: string): string {
  try {
    accessSync(program, constants.X_OK);
    return `no other user can reach ${program}`;
  } catch {
    return `${program} is not executable`;
  }
}
