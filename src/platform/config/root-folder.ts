import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository, found from the running code: the same from `src` (tests) and from `build` (the bundle). */
export function rootFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package-lock.json'))) {
    if (dirname(folder) === folder) throw new Error('Nagrik must run from its own folder: package-lock.json was not found.');
    folder = dirname(folder);
  }
  return folder;
}

/** Where the person stood who ran us. npm runs a script in the package's folder and says here where it was called. */
export function callersFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}
