import { join } from 'node:path';

/** How safe the data must be: `durable` survives a power cut; `scratch` is for tests, whose data nobody misses. */
export type Durability = 'durable' | 'scratch';

/** macOS takes 103 bytes, Linux 107. */
const LONGEST_SOCKET_PATH = 103;

/**
 * Where the server's socket lies: in its data folder, which nobody else may enter. A third cheaper than the loopback port.
 * Undefined where the path is too long for a socket, as in a deep checkout: then the port alone serves.
 */
export function socketFolder({ dataFolder, port }: { dataFolder: string; port: number }): string | undefined {
  return Buffer.byteLength(join(dataFolder, `.s.PGSQL.${port}`)) <= LONGEST_SOCKET_PATH ? dataFolder : undefined;
}

/** The command line of the server. Loopback only: these binaries carry an old TLS library that must never face a network. */
export function serverArguments(options: { dataFolder: string; port: number; durability: Durability }): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: socketFolder(options) ?? '',
    shared_preload_libraries: 'pg_stat_statements',
    max_connections: '100',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements carry what people wrote: they stay out of the log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(options.durability === 'durable' ? { fsync: 'on' } : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', shared_buffers: '64MB' }),
  };
  return ['-D', options.dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
