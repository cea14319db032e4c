import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLockfile } from './complete-lockfile.mjs';

test('the lockfile names the optional packages of every platform, so that npm ci accepts it', () => {
  const lockfile = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
  expect(completeLockfile(lockfile), 'run node scripts/complete-lockfile.mjs').toEqual([]);
});

test('an optional package that is missing gets its version and its platform', () => {
  const lockfile = { packages: { '': {}, 'node_modules/tool': { version: '2.0.0', dev: true, optionalDependencies: { '@tool/darwin-arm64': '2.0.0', 'not-a-platform': '1.0.0' } } } };
  expect(completeLockfile(lockfile)).toEqual(['@tool/darwin-arm64']);
  expect(lockfile.packages['node_modules/@tool/darwin-arm64']).toEqual({ version: '2.0.0', dev: true, optional: true, cpu: ['arm64'], os: ['darwin'] });
});
