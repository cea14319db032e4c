import { spawn } from 'node:child_process';

/**
 * Runs a program in our terminal and passes signals on. The IPC channel tells it when we are gone, even by kill -9.
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number> }} `ended` is the exit code
 */
export function runChild(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  const ended = new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal === null ? 1 : 128)));
  });
  return { child, ended };
}
