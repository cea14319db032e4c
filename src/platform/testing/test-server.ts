import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from '../embedded-postgres/binaries.ts';
import { launchPostgres } from '../embedded-postgres/launcher.ts';

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A throw-away PostgreSQL in a folder of its own. It ends, and its folder goes, even when this process is killed. */
export async function startTestServer(options: { binaries?: Binaries } = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-test-'));
  await chmod(folder, 0o711);
  const postgres = await launchPostgres({ folder, durability: 'scratch', ...options });
  const guard = guardAgainstKill(postgres.pid, folder);
  return {
    url: postgres.url,
    async stop() {
      guard.kill();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A shell that waits for the end of its input: our end closes it, whatever ended us. */
function guardAgainstKill(pid: number, folder: string): { kill(): void } {
  const script = 'read -r _; kill -QUIT "$1" 2>/dev/null; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf "$2"';
  const shell = spawn('sh', ['-c', script, 'sh', String(pid), folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.unref();
  return { kill: () => void shell.kill('SIGKILL') };
}
