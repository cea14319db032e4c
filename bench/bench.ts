/**
 * `npm run bench -- NAME [options]`: what the README claims, measured on this machine, one JSON object a line with its limit beside it.
 * Ends with 1 when a limit is passed; nothing that tests run depends on it.
 */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  lifecycle: () => import('./lifecycle/run.ts'),
  start: () => import('./start.ts'),
  places: () => import('./places.ts'),
  pages: () => import('./pages.ts'),
  journey: () => import('./journey.ts'),
  search: () => import('./search.ts'),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench === undefined) {
  console.error(`Say which: ${Object.keys(benches).join(', ')}. For example: npm run bench -- lifecycle --complaints 10000`);
  process.exitCode = 1;
} else {
  await bench();
}
