import cluster from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { closeDatabase } from './db'
import { seedDemo } from './db/seed'
import { isVacant } from './lib/domain/organizations/founding'
import { setUpKey } from './lib/domain/organizations/set-up-key'
import { env, SettingsError } from './lib/env'
import { makeCrew } from './lib/serving/crew'
import { bringDatabase, readyDatabase } from './lib/serving/database'
import { listen } from './lib/serving/listen'
import { serve } from './lib/serving/serve'

type Stop = () => Promise<unknown>

// Newest first when stopping: what was started last leans on what was started before.
const stops: Stop[] = []
const onStop = (one: Stop) => void stops.push(one)
let stopping: Promise<void> | undefined

function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const one of stops.reverse()) await one().catch(error => console.error(error))
  })()
  return stopping
}

/** Says where Laurel is, and who can enter: the demo company, or whoever reads here how to found the first one. */
async function welcome() {
  const { PUBLIC_URL, LAUREL_DEMO, WEB_CONCURRENCY } = env()
  const by = WEB_CONCURRENCY > 1 ? `, answered by ${WEB_CONCURRENCY} processes` : ''
  console.log(`\n  Laurel is ready at ${PUBLIC_URL}${by}\n`)
  if (await isVacant()) console.log(`  Nobody is here yet. Set it up at ${PUBLIC_URL}/set-up?key=${setUpKey()}\n`)
  if (!LAUREL_DEMO) return
  console.log('  The demo company Acme is here. Password of every account: Laurel-Demo-1')
  console.log('    ada@acme.example    admin        mona@acme.example   manager of eli and emi')
  console.log('    eli@acme.example    employee     mo@acme.example     moderator')
  console.log('    gina@globex.example admin of the second company, Globex')
  console.log('\n  Ctrl-C stops everything.\n')
}

/** What WEB_CONCURRENCY asks for: this file again in so many processes, over the database that this one has made ready. */
function crew() {
  const { WEB_CONCURRENCY, DATABASE_POOL } = env()
  // A command inside a transaction may need a second connection, so nobody has less than two.
  const share = Math.max(2, Math.floor(DATABASE_POOL / WEB_CONCURRENCY))
  return makeCrew(fileURLToPath(import.meta.url), {
    size: WEB_CONCURRENCY,
    settings: { DATABASE_POOL: String(share) },
    log: line => console.warn(line),
  })
}

async function start() {
  if (cluster.isWorker) {
    onStop(closeDatabase)
    return serve(onStop)
  }
  onStop(await bringDatabase(problem => void fail(problem)))
  await readyDatabase()
  const settings = env()
  onStop(closeDatabase)
  if (settings.LAUREL_DEMO) await seedDemo()
  if (settings.WEB_CONCURRENCY === 1) await serve(onStop)
  else {
    // A port that is taken is said once.
    await (await listen(() => {}, settings.PORT)).close()
    const processes = crew()
    onStop(processes.stop)
    await processes.start()
  }
  await welcome()
  // The connections are for those who answer.
  if (settings.WEB_CONCURRENCY > 1) await closeDatabase()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    // A terminal's Ctrl-C reaches all processes at once: one of several waits until its parent says so.
    if (!cluster.isWorker || signal === 'SIGTERM') void stop().then(() => process.exit(0))
  })

async function fail(problem: unknown) {
  console.error(problem instanceof SettingsError ? `\n${problem.message}\n` : problem)
  await stop()
  process.exit(1)
}

start().catch(fail)
