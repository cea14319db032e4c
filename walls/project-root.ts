import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

/** For what reads the whole tree: quick by itself, slow where everything else runs beside it. */
export const WHOLE_TREE_TIMEOUT_MS = 60_000;
