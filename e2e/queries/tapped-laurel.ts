import postgres from 'postgres'
import { startTap } from '@/bench/tap.mjs'
import { start } from '@/bin/lib/run.mjs'
import { freePort } from '@/bin/lib/test-server.mjs'

export type Statement = { text: string; parameters: (string | null)[] }

// Of the queue, whose page shows all of it, of transactions, and whether the database is there: what says nothing of how a thing is
// asked for.
const own = ({ text }: Statement) => text && !/graphile_worker|^\s*(begin|commit|select 1$)/i.test(text)

/** Whether anything has changed in a company: asked before what is remembered is given again, or counted anew. */
export const looksAtChanges = ({ text }: Statement) => text.includes('"change_counts"')

/**
 * Another server on the tests' database, which is asked one thing at a time and heard by what it says to PostgreSQL. With no
 * `memory`, in megabytes, it asks for everything anew.
 */
export async function tappedLaurel(memory = 0) {
  const tap = await startTap(process.env.DATABASE_URL!)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = start(process.execPath, ['bin/start.mjs'], {
    env: {
      DATABASE_URL: tap.url,
      PORT: String(port),
      PUBLIC_URL: url,
      LAUREL_DEMO: '0',
      ANSWER_MEMORY: String(memory),
      LOG_LEVEL: 'silent',
      NODE_OPTIONS: '',
    },
    onOutput: () => {},
  })
  const isUp = () =>
    fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  return {
    url,
    isUp,
    /** What it asked the database for while it answered. */
    async statementsOf(ask: () => Promise<unknown>): Promise<Statement[]> {
      tap.take()
      await ask()
      return tap.take().filter(own)
    },
    async end() {
      server.signal('SIGTERM')
      await server.exited
      tap.close()
    },
  }
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Subplan Name'?: string; Plans?: Plan[] }

function wholeIn(plan: Plan, hashed: Set<string>): string[] {
  if (hashed.has(plan['Subplan Name'] ?? '')) return []
  const own = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []
  return [...own, ...(plan.Plans ?? []).flatMap(one => wholeIn(one, hashed))]
}

/** Explains statements as they were sent: their parameters are texts already, and nothing is to be made of them again. */
export function explainer() {
  const asText = (type: number) => ({
    to: type,
    from: [type],
    serialize: (value: unknown) => value,
    parse: (value: unknown) => value,
  })
  const types = { boolean: 16, bytes: 17, json: 114, date: 1082, timestamp: 1114, timestamptz: 1184, jsonb: 3802 }
  const sql = postgres(process.env.DATABASE_URL!, {
    max: 1,
    fetch_types: false,
    onnotice: () => {},
    connection: { enable_seqscan: 'off' } as never,
    types: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, asText(type)])) as never,
  })
  const options = sql`show server_version_num`.then(([version]) =>
    Number(version!.server_version_num) < 170_000 ? 'verbose' : 'verbose, memory',
  )
  return {
    /**
     * The tables a statement would read from end to end if PostgreSQL went by an index wherever there is one; and how many kB it takes
     * to plan it, which unlike the time is the same on any machine (0 before PostgreSQL 17, which does not say).
     */
    async explain({ text, parameters }: Statement): Promise<{ readsWhole: string[]; planningKb: number }> {
      const [row] = await sql
        .unsafe(`explain (${await options}, format json) ${text}`, parameters as never[], { prepare: true })
        .values()
      const plan = String(row![0])
      // Of a small table an `exists` is answered by one look at all of it, whatever is switched off; of a large one by its index.
      const hashed = new Set([...plan.matchAll(/hashed (SubPlan \d+)/g)].map(([, name]) => name!))
      const [explained] = JSON.parse(plan) as [{ Plan: Plan; Planning?: { 'Memory Used': number } }]
      return {
        readsWhole: wholeIn(explained.Plan, hashed),
        planningKb: explained.Planning?.['Memory Used'] ?? 0,
      }
    },
    end: () => sql.end(),
  }
}
