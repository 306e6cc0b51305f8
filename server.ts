import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { routes } from 'virtual:routes'
import next from 'next'
import { closeDatabase, watchReplica } from './db'
import { keepEmbeddedPostgres } from './db/embedded/keep'
import { migrateDatabase } from './db/migrate'
import { reachOf } from './db/reach'
import { addressBehindLock } from './db/second-lock'
import { seedDemo } from './db/seed'
import { mintSecrets } from './lib/auth/mint-secrets'
import { closeLive } from './lib/domain/live/hub'
import { isVacant } from './lib/domain/organizations/founding'
import { setUpKey } from './lib/domain/organizations/set-up-key'
import { env, readSettings, SettingsError } from './lib/env'
import { noteReach } from './lib/health'
import { startWorker } from './lib/jobs/worker'
import { createLane } from './lib/lane/lane'
import { describeDialect } from './lib/reference/describe'
import { keepReference } from './lib/reference/kept'

type Stop = () => Promise<unknown>

// Newest first when stopping: what was started last leans on what was started before.
const stops: Stop[] = []
let stopping: Promise<void> | undefined

function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const one of stops.reverse()) await one().catch(error => console.error(error))
  })()
  return stopping
}

/** Without DATABASE_URL Laurel brings its own PostgreSQL, and secrets that live beside its data. */
async function prepareDatabase() {
  const settings = readSettings(process.env)
  if (settings.DATABASE_URL) return
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 })
  Object.assign(process.env, mintSecrets(settings.DATA_DIR, process.env))
  const postgres = await keepEmbeddedPostgres({
    dataDir: settings.DATA_DIR,
    durable: settings.LAUREL_FSYNC === 'on',
    log: line => console.warn(line),
    onGone: problem => void fail(problem),
  })
  stops.push(postgres.stop)
  process.env.DATABASE_URL = postgres.url
  process.env.LAUREL_DEMO ??= '1'
  // For tools and tests that want to look inside.
  writeFileSync(join(settings.DATA_DIR, 'database-url'), `${postgres.url}\n`, { mode: 0o600 })
}

/** Brings the database to the newest schema; what comes by its address from here on goes by the second lock, where there is one. */
async function openDatabase() {
  const { DATABASE_URL: url, DATABASE_DIRECT_URL: direct, DATABASE_OWNER_URL: owner } = readSettings(process.env)
  await migrateDatabase(owner ?? direct ?? url!)
  const { address, open } = await addressBehindLock(url!, owner)
  if (open) console.warn(`  The database does not check whose rows are written (see SECURITY.md): ${open}`)
  process.env.DATABASE_URL = address
  // What goes past a pooler goes by the same lock.
  if (direct) process.env.DATABASE_DIRECT_URL = (await addressBehindLock(direct, owner)).address
  delete process.env.DATABASE_OWNER_URL
}

function listen(handler: RequestListener, port: number) {
  const server = createServer(handler)
  return new Promise<{ port: number; close: Stop }>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new SettingsError(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`)
          : error,
      ),
    )
    server.listen(port, () => {
      const address = server.address()
      const close = () =>
        new Promise<void>(done => {
          server.close(() => done())
          server.closeIdleConnections()
          setTimeout(() => server.closeAllConnections(), 3000).unref()
        })
      resolve({ port: typeof address === 'object' && address ? address.port : port, close })
    })
  })
}

/** Says where Laurel is, and who can enter: the demo company, or whoever reads here how to found the first one. */
async function welcome(demo: boolean) {
  const { PUBLIC_URL } = env()
  console.log(`\n  Laurel is ready at ${PUBLIC_URL}\n`)
  if (await isVacant()) console.log(`  Nobody is here yet. Set it up at ${PUBLIC_URL}/set-up?key=${setUpKey()}\n`)
  if (!demo) return
  console.log('  The demo company Acme is here. Password of every account: Laurel-Demo-1')
  console.log('    ada@acme.example    admin        mona@acme.example   manager of eli and emi')
  console.log('    eli@acme.example    employee     mo@acme.example     moderator')
  console.log('    gina@globex.example admin of the second company, Globex')
  console.log('\n  Ctrl-C stops everything.\n')
}

async function start() {
  await prepareDatabase()
  await openDatabase()
  const settings = env()
  process.env.NEXTAUTH_URL = settings.PUBLIC_URL
  process.env.NEXTAUTH_SECRET = settings.NEXTAUTH_SECRET
  stops.push(closeDatabase)
  watchReplica()
  if (settings.LAUREL_DEMO) await seedDemo()

  const dev = settings.NODE_ENV === 'development'
  keepReference(dialect => describeDialect(dialect, routes))
  const app = next({ dev, dir: process.cwd(), hostname: 'localhost', port: settings.PORT })
  await app.prepare()
  stops.push(() => app.close())
  const pages: RequestListener = (request, response) => void app.getRequestHandler()(request, response)
  const worker = await startWorker()
  stops.push(worker.stop)
  const reach = reachOf(settings.DATABASE_URL!)
  stops.push(reach.end)
  noteReach(reach.answers)
  // Under `npm run dev` Next serves every address itself, so that edits show at once.
  const server = await listen(createLane(dev ? [] : routes, pages, reach.answers), settings.PORT)
  stops.push(server.close)
  // Lines that stay open would keep the server from closing.
  stops.push(closeLive)
  await welcome(settings.LAUREL_DEMO)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    void stop().then(() => process.exit(0))
  })

async function fail(problem: unknown) {
  console.error(problem instanceof SettingsError ? `\n${problem.message}\n` : problem)
  await stop()
  process.exit(1)
}

start().catch(fail)
