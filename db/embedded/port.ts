import { createServer } from 'node:net'
import { join } from 'node:path'
import { readSmall, writePrivate } from './private-file'

/** The port asked for, else the one of last time when it is free, else any free one, which is then remembered. */
export async function choosePort(dataDir: string, wanted?: number): Promise<number> {
  if (wanted) {
    if (await tryPort(wanted)) return wanted
    throw new Error(`The port ${wanted} wanted for the embedded database is taken.`)
  }
  const file = join(dataDir, 'postgres-port')
  const last = Number(readSmall(file) ?? 0)
  const port = (last > 0 && last < 65_536 && (await tryPort(last))) || (await tryPort(0))
  if (!port) throw new Error('No free port on 127.0.0.1 for the embedded database.')
  if (port !== last) writePrivate(file, `${port}\n`)
  return port
}

/** The port itself when it is free (0 stands for any), else `undefined`. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
