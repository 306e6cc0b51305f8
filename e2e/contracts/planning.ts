import type postgres from 'postgres'

// What a query is to PostgreSQL: which were sent, by which indexes they go, and what they took.

export type Query = { text: string; parameters: postgres.ParameterOrJSON<never>[] }
type Plan = {
  'Node Type': string
  'Index Name'?: string
  'Relation Name'?: string
  'Actual Loops'?: number
  Plans?: Plan[]
}

const client = () => (globalThis as unknown as { laurelDatabase: { sql: postgres.Sql } }).laurelDatabase.sql

/** Runs something and gives every query it sent. */
export async function queriesOf(run: () => Promise<unknown>): Promise<Query[]> {
  const connection = client()
  const unsafe = connection.unsafe
  const sent: Query[] = []
  connection.unsafe = ((text: string, parameters: Query['parameters'], options: object) => {
    sent.push({ text, parameters })
    return unsafe(text, parameters, options)
  }) as typeof unsafe
  try {
    await run()
  } finally {
    connection.unsafe = unsafe
  }
  return sent
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

/** How PostgreSQL would answer a query if it had to use an index wherever there is one. */
export async function planOf({ text, parameters }: Query): Promise<Plan[]> {
  const [row] = await client().begin(async transaction => {
    await transaction.unsafe('set local enable_seqscan = off')
    return transaction.unsafe(`explain (format json) ${text}`, parameters)
  })
  return nodes((row!['QUERY PLAN'] as [{ Plan: Plan }])[0].Plan)
}

/** What PostgreSQL did to answer a query: each node with how often it ran. */
export async function ranAs({ text, parameters }: Query): Promise<Plan[]> {
  const [row] = await client().unsafe(`explain (analyze, format json) ${text}`, parameters)
  return nodes((row!['QUERY PLAN'] as [{ Plan: Plan }])[0].Plan)
}
