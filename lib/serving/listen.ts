import { createServer, type RequestListener } from 'node:http'
import { SettingsError } from '@/lib/env'

/** Listens at `port`. Throws SettingsError when something else does; `close` lets what is being answered end. */
export function listen(handler: RequestListener, port: number): Promise<{ close: () => Promise<void> }> {
  const server = createServer(handler)
  const close = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 3000).unref()
    })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new SettingsError(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`)
          : error,
      ),
    )
    server.listen(port, () => resolve({ close }))
  })
}
