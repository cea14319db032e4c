import pg from 'pg';
import { vi } from 'vitest';

/** What a transaction costs beside its statements: they ask nothing of any table. */
const brackets: readonly string[] = ['begin', 'commit', 'rollback'];

export interface StatementCount {
  /** What every connection of this process has sent while the work was done, in order. */
  during<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly statements: readonly string[] }>;
  stop(): void;
}

/** Listens at the driver, below every pool: nothing that reaches a database goes past it. For one piece of work at a time. */
export function countStatements(): StatementCount {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  return {
    async during(work) {
      query.mockClear();
      const value = await work();
      const statements = query.mock.calls.map(([asked]) => textOf(asked)).filter((text) => !brackets.includes(text));
      return { value, statements };
    },
    stop: () => query.mockRestore(),
  };
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  if (typeof asked === 'object' && asked !== null && 'text' in asked && typeof asked.text === 'string') return asked.text;
  throw new Error('A statement without a text');
}
