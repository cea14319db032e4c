// Plain JavaScript for Node 20, no dependencies: it runs before anything is installed.
import { readFileSync } from 'node:fs';

/** Names a process beyond its number, which the system gives out again: "pid start-time". */
export function fingerprintOf(pid) {
  return `${pid} ${startTimeOf(pid) ?? '?'}`;
}

/** True while the very process that `fingerprintOf` named is alive. */
export function isAlive(fingerprint) {
  const [pid, startedAt] = fingerprint.trim().split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const now = startTimeOf(Number(pid));
  return now === undefined || startedAt === '?' || now === startedAt;
}

/** Clock ticks since boot at which the process started (Linux); undefined elsewhere, and for a zombie "dead". */
function startTimeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'dead' : fields[19];
  } catch {
    return undefined;
  }
}
