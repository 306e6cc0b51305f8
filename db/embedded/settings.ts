/**
 * Settings are given on the command line at each start, so a cluster made by an older Laurel has today's. Nothing here
 * may weaken `synchronous_commit`: an acknowledged write survives `kill -9` and a power cut.
 */
export function settings({
  port,
  durable,
  name,
  connections,
}: {
  port: number
  durable: boolean
  name: string
  connections: number
}): string[] {
  const chosen = {
    cluster_name: name,
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: connections,
    shared_buffers: '128MB',
    wal_level: 'replica',
    random_page_cost: 1.1, // solid state disks
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    // Statements and details carry people's data, which has no place in a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(chosen).flatMap(([setting, value]) => ['-c', `${setting}=${value}`])
}
