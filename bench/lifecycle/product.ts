import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { roleCommand } from '../../src/app/role-process.ts';
import { rootFolder } from '../../src/platform/config/root-folder.ts';

export interface RunningProduct {
  readonly port: number;
  readonly pids: { readonly web: number; readonly worker: number };
  stop(): Promise<void>;
}

/** Web and worker as a live installation runs them, with a gateway that takes every message. */
export async function startProduct({ databaseUrl, secret }: { databaseUrl: string; secret: string }): Promise<RunningProduct> {
  const gateway = await listening(createServer((request, response) => request.resume().on('end', () => response.writeHead(202).end())));
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', NAGRIK_MODE: 'live', DATABASE_URL: databaseUrl, NAGRIK_SECRET: secret, PORT: String(port), SMS_GATEWAY_URL: `http://127.0.0.1:${gateway.port}/`, LOG_LEVEL: 'error' };
  const program = join(rootFolder(), 'build', 'main.mjs');
  const profiling = process.env['BENCH_PROFILE'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`];
  // The channel is the supervisor's: without it a role would end at once.
  const roles = (['web', 'worker'] as const).map((role) => spawn(process.execPath, [...profiling, ...roleCommand(role, program)], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
  const [web, worker] = roles.map(({ pid }) => pid ?? 0);
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false))) {
    if (roles.some(({ exitCode }) => exitCode !== null)) throw new Error('The product ended at its start.');
    await wait(50);
  }
  return {
    port,
    pids: { web: web ?? 0, worker: worker ?? 0 },
    async stop() {
      await Promise.all(roles.map(ended));
      gateway.server.close();
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

async function listening(server: Server): Promise<{ server: Server; port: number }> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

async function freePort(): Promise<number> {
  const { server, port } = await listening(createServer());
  await new Promise((done) => server.close(done));
  return port;
}
