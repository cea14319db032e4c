/** How safe the data must be: `durable` survives a power cut; `scratch` is for tests, whose data nobody misses. */
export type Durability = 'durable' | 'scratch';

/** The command line of the server. Loopback only: these binaries carry an old TLS library that must never face a network. */
export function serverArguments(options: { dataFolder: string; port: number; durability: Durability }): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    // A socket path may have 107 bytes at most; a deep checkout has more.
    unix_socket_directories: '',
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
