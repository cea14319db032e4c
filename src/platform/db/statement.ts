import { CompiledQuery, type Compilable, type Kysely, type RawBuilder } from 'kysely';

/**
 * A statement that is put together once and then only given its values: for those that every request or every act asks. Putting one
 * together costs more than PostgreSQL needs to answer it.
 *
 * `build` sees a place for each value, never a value: it may hand it to the builder and do nothing else with it. Answers the rows.
 */
export function statement<D, V extends object, R>(build: (db: Kysely<D>, given: V) => Compilable<R> | RawBuilder<R>): (db: Kysely<D>, values: V) => Promise<R[]> {
  let known: CompiledQuery<R> | undefined;
  return async (db, values) => {
    known ??= compiled(db, build(db, places<V>()));
    const parameters = known.parameters.map((parameter) => (parameter instanceof Place ? values[parameter.name as keyof V] : parameter));
    const { rows } = await db.executeQuery<R>(CompiledQuery.raw(known.sql, parameters));
    return rows;
  };
}

function compiled<D, R>(db: Kysely<D>, built: Compilable<R> | RawBuilder<R>): CompiledQuery<R> {
  return 'isRawBuilder' in built ? built.compile(db) : built.compile();
}

function places<V extends object>(): V {
  return new Proxy({}, { get: (_, name) => new Place(name), ownKeys: () => unknownYet('all values') }) as V;
}

function unknownYet(what: string): never {
  throw new Error(`A statement is put together before ${what} of it are known.`);
}

class Place {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
  toJSON(): never {
    return unknownYet(`values like ${String(this.name)}`);
  }
  [Symbol.toPrimitive](): never {
    return this.toJSON();
  }
}
