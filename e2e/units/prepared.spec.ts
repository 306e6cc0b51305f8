import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { connect } from '@/db/client'
import { expect, test } from '@/e2e/fixtures'
import { env } from '@/lib/env'

type Kept = { statement: string; times: number }

test('a statement is prepared once, however it is sent', async () => {
  const client = connect(env().DATABASE_URL!, 1)
  try {
    const own = drizzle(client)
    const ask = (on: Pick<typeof own, 'execute'>, place: string) =>
      on.execute(sql`select ${place}::text as place, 'pool, transaction, savepoint'`)
    for (let time = 0; time < 2; time++) {
      await ask(own, 'pool')
      await own.transaction(async tx => {
        await ask(tx, 'transaction')
        await tx.transaction(inner => ask(inner, 'savepoint'))
      })
    }
    const kept = await client<Kept[]>`select statement, (generic_plans + custom_plans)::int as times
      from pg_prepared_statements where statement like ${'%transaction, savepoint%'}`
    expect(kept.map(one => ({ ...one }))).toEqual([
      { statement: `select $1::text as place, 'pool, transaction, savepoint'`, times: 6 },
    ])
  } finally {
    await client.end()
  }
})

test('a list that grows with what was asked is not kept', async () => {
  const client = connect(env().DATABASE_URL!, 1)
  try {
    const numbers = sql.join(
      Array.from({ length: 200 }, (_, n) => sql`${n}`),
      sql`, `,
    )
    await drizzle(client).execute(sql`select 1 as long where 1 in (${numbers})`)
    expect(await client`select from pg_prepared_statements where statement like ${'%as long where%'}`).toHaveLength(0)
  } finally {
    await client.end()
  }
})

test('a value that is undefined is refused at once, also behind a statement that is under way', async () => {
  const client = connect(env().DATABASE_URL!, 1)
  try {
    const own = drizzle(client)
    const ask = (value: unknown) => sql`select ${value}::text as given`
    for (let time = 0; time < 2; time++) await own.execute(ask('a first time, so that it is prepared'))
    const asked = own.transaction(async tx => {
      const first = tx.execute(ask('under way'))
      await tx.execute(ask(undefined))
      await first
    })
    await expect(asked).rejects.toThrow()
    expect((await own.execute(ask('and on it goes')))[0]).toEqual({ given: 'and on it goes' })
  } finally {
    await client.end()
  }
})
