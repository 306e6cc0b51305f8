import type { RequestListener } from 'node:http'
import { routes } from 'virtual:routes'
import { watchReplica } from '@/db'
import { reachOf } from '@/db/reach'
import { closeLive } from '@/lib/domain/live/hub'
import { env } from '@/lib/env'
import { noteReach } from '@/lib/health'
import { startWorker } from '@/lib/jobs/worker'
import { createLane } from '@/lib/lane/lane'
import { describeDialect } from '@/lib/reference/describe'
import { keepReference } from '@/lib/reference/kept'
import { listen } from './listen'

/** Answers the port in this process, over a database that is ready, and works off jobs. Each thing it starts tells `onStop` how it ends. */
export async function serve(onStop: (stop: () => Promise<unknown>) => void) {
  const settings = env()
  process.env.NEXTAUTH_URL = settings.PUBLIC_URL
  process.env.NEXTAUTH_SECRET = settings.NEXTAUTH_SECRET
  watchReplica()
  const dev = settings.NODE_ENV === 'development'
  keepReference(dialect => describeDialect(dialect, routes))
  // Loaded here, since a parent that only looks after its processes needs nothing of it.
  const { default: next } = await import('next')
  const app = next({ dev, dir: process.cwd(), hostname: 'localhost', port: settings.PORT })
  await app.prepare()
  onStop(() => app.close())
  const pages: RequestListener = (request, response) => void app.getRequestHandler()(request, response)
  const worker = await startWorker()
  onStop(worker.stop)
  const reach = reachOf(settings.DATABASE_URL!)
  onStop(reach.end)
  noteReach(reach.answers)
  // Under `npm run dev` Next serves every address itself, so that edits show at once.
  const server = await listen(createLane(dev ? [] : routes, pages, reach.answers), settings.PORT)
  onStop(server.close)
  // Lines that stay open would keep the server from closing.
  onStop(closeLive)
}
