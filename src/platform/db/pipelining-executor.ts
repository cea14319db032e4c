import { DefaultQueryExecutor, type ConnectionProvider, type DatabaseConnection } from 'kysely';

/** Kysely lets each statement of a transaction wait for the answer to the one before it. This one does not: see `pipeliningDriver`. */
export class PipeliningExecutor extends DefaultQueryExecutor {
  override withConnectionProvider(provider: ConnectionProvider): DefaultQueryExecutor {
    return super.withConnectionProvider(atOnce(provider));
  }
}

function atOnce(provider: ConnectionProvider): ConnectionProvider {
  let connection: Promise<DatabaseConnection> | undefined;
  return {
    async provideConnection(consumer) {
      connection ??= provider.provideConnection((provided) => Promise.resolve(provided));
      return consumer(await connection);
    },
  };
}
