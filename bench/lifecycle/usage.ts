import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's clock in a second, as `/proc` counts: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** CPU milliseconds that web, worker and the whole database have used so far. */
export function cpuMs(pids: { web: number; worker: number; postmaster: number }): { web: number; worker: number; database: number } {
  const backends = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && statOf(Number(entry))?.parent === pids.postmaster);
  const own = (pid: number): number => statOf(pid)?.ownMs ?? 0;
  const server = statOf(pids.postmaster);
  const database = (server?.ownMs ?? 0) + (server?.endedChildrenMs ?? 0) + backends.reduce((sum, pid) => sum + own(Number(pid)), 0);
  return { web: own(pids.web), worker: own(pids.worker), database };
}

/** Resident memory in megabytes. */
export function memoryMb(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
}

function statOf(pid: number): { parent: number; ownMs: number; endedChildrenMs: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold blanks; the fields after it are counted from 3.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    const at = (field: number): number => fields[field - 3] ?? 0;
    return { parent: at(4), ownMs: ((at(14) + at(15)) * 1000) / TICKS, endedChildrenMs: ((at(16) + at(17)) * 1000) / TICKS };
  } catch {
    return undefined;
  }
}
