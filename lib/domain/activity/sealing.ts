import { type SQL, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database, db } from '@/db'
import { digestDetails, erasable, lasting, linkTo, newSalt, sealLock } from './seal'

const batch = 2000
/** A transaction that took long may commit a row behind those already sealed; so far back each round looks for such. */
const lookBack = 10_000

type Row = { organizationId: number; id: number; row: string; told: string }
type Head = { position: number; hash: string }

/**
 * Seals what was recorded since the last round, in the order in which it is found: rows that come late get their seal late. Not in the
 * deed's own transaction: the head of the chain would be a lock that every write of a company waits for until the one before is on the
 * disk. Gives how many rows were sealed. With `all`, rows of any age are looked for.
 */
export async function sealActivities({ all = false } = {}): Promise<number> {
  let after = all ? 0 : await startingPoint()
  for (let sealed = 0; ; ) {
    const ids = await acrossOrganizations(tx => sealBatch(tx, after))
    sealed += ids.length
    if (ids.length < batch) return sealed
    after = ids.at(-1)!
  }
}

async function startingPoint() {
  const [row] = await db.execute<{ id: number | null }>(sql`select max(activity_id) as id from activity_seals`)
  return (row?.id ?? 0) - lookBack
}

async function sealBatch(tx: Database, after: number): Promise<number[]> {
  await tx.execute(sealLock)
  const rows =
    (await tx.execute(sql`select a.organization_id as "organizationId", a.id, ${lasting} as row, ${erasable} as told
    from activities a where a.id > ${after} and not exists (select 1 from activity_seals s where s.activity_id = a.id)
    order by a.id limit ${batch}`)) as unknown as Row[]
  const heads = await headsOf(tx, new Set(rows.map(row => row.organizationId)))
  const seals = rows.map(({ organizationId, id, row, told }) => {
    const head = heads.get(organizationId) ?? { position: 0, hash: '' }
    const salt = newSalt()
    const details = digestDetails(salt, told)
    const next = { position: head.position + 1, hash: linkTo(head.hash, row, details) }
    heads.set(organizationId, next)
    return { organization_id: organizationId, activity_id: id, salt, details, ...next }
  })
  if (seals.length > 0)
    await tx.execute(sql`insert into activity_seals (organization_id, position, activity_id, salt, details, hash)
      select organization_id, position, activity_id, salt, details, hash
      from jsonb_populate_recordset(null::activity_seals, ${JSON.stringify(seals)}::jsonb)`)
  return rows.map(({ id }) => id)
}

async function headsOf(tx: Database, organizations: Set<number>): Promise<Map<number, Head>> {
  const ids: SQL = sql`unnest(${JSON.stringify([...organizations])
    .replace('[', '{')
    .replace(']', '}')}::int[])`
  const found = await tx.execute<{ id: number } & Head>(sql`select o.id, h.position, h.hash from ${ids} o (id)
    cross join lateral (select s.position, s.hash from activity_seals s where s.organization_id = o.id order by s.position desc limit 1) h`)
  return new Map(found.map(({ id, position, hash }) => [id, { position, hash }]))
}
