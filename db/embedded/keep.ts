import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start'

/**
 * Starts the embedded PostgreSQL and starts it again, at the same address, whenever it ends without having been asked:
 * the server goes on answering, with a clear 503 in between. Gives up, calling `onGone`, when a new start fails.
 */
export async function keepEmbeddedPostgres(
  options: EmbeddedPostgresOptions & { onGone: (problem: unknown) => void },
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  const { onGone, log = () => {} } = options
  let current = await startEmbeddedPostgres(options)
  let stopping = false
  let restarting: Promise<void> = Promise.resolve()
  const port = Number(new URL(current.url).port)

  async function again() {
    log('PostgreSQL ended unasked; starting it again')
    await current.stop()
    current = await startEmbeddedPostgres({ ...options, port })
    watch()
  }
  function watch() {
    void current.exited.then(() => {
      if (!stopping) restarting = again().catch(onGone)
    })
  }
  watch()

  const stop = async () => {
    stopping = true
    await restarting
    await current.stop()
  }
  return { url: current.url, stop }
}
