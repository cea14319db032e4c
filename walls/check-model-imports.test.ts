import { describe, expect, it } from 'vitest';
import { checkModelImports } from './check-model-imports.ts';
import { projectRoot, WHOLE_TREE_TIMEOUT_MS } from './project-root.ts';
import { readSourceFiles } from './source-files.ts';

const door = {
  path: 'src/foundation/geography/index.ts',
  text: "export { distanceKm, type GeoPoint } from './model/distance.ts';\nexport { findPlace } from './store/place-store.ts';\nexport { act } from './diary/model/act.ts';",
};

describe('what a model takes from another door', () => {
  it.each(['import { distanceKm } from', 'import { act } from', 'import type { findPlace } from', 'import { type GeoPoint } from'])('may be: %s', (code) => {
    expect(faultsOf(code)).toEqual([]);
  });
  it.each(['import { findPlace } from', 'import { findPlace as find } from', 'import * as geography from'])('may not be: %s', (code) => {
    expect(faultsOf(code)).toHaveLength(1);
  });
  it('is pure in our own tree', async () => {
    expect(checkModelImports(await readSourceFiles(projectRoot, ['src']))).toEqual([]);
  }, WHOLE_TREE_TIMEOUT_MS);
});

function faultsOf(code: string): string[] {
  return checkModelImports([door, { path: 'src/foundation/offices/model/office.ts', text: `${code} '../../geography/index.ts';` }]);
}
