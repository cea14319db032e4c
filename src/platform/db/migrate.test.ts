import { expect, test } from 'vitest';
import { pendingMigrations } from './migrate.ts';

const files = ['20260101000000_create_a.sql', '20260102000000_create_b.sql', '20260103000000_create_c.sql'].map((name) => ({ name, sql: '', sha256: name }));
const [a, b, c] = files as [(typeof files)[0], (typeof files)[0], (typeof files)[0]];

test('what is not applied yet is pending, oldest first', () => {
  expect(pendingMigrations(files, [a])).toEqual([b, c]);
  expect(pendingMigrations(files, files)).toEqual([]);
});

test('a file that was changed after it was applied is refused by name', () => {
  expect(() => pendingMigrations(files, [{ ...a, sha256: 'other' }])).toThrow('db/migrations/20260101000000_create_a.sql was changed after it was applied.');
});

test('a database of a newer version is refused', () => {
  expect(() => pendingMigrations([a], [a, b])).toThrow('newer version: it has 20260102000000_create_b.sql');
});

test('a file older than the last applied one is refused', () => {
  expect(() => pendingMigrations(files, [a, c])).toThrow('db/migrations/20260102000000_create_b.sql is older than 20260103000000_create_c.sql');
});
