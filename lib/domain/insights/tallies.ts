import { type SQL, sql } from 'drizzle-orm'
import { acrossOrganizations } from '@/db'

const tallies = {
  recognition_tallies: {
    cell: ['organization_id', 'grain', 'since', 'person_id'],
    counts: ['given', 'given_privately', 'received', 'received_privately', 'hi5s'],
  },
  recognition_value_tallies: {
    cell: ['organization_id', 'grain', 'since', 'person_id', 'value_id'],
    counts: ['received', 'received_privately'],
  },
  leave_tallies: { cell: ['organization_id', 'person_id', 'leave_type_id'], counts: ['amount'] },
}

/**
 * Makes one row of each cell that has gathered several, and none of those that come to nothing. One statement for each table: what is
 * written meanwhile stays beside, whoever reads sees the same sums before and after. Gives how many rows went.
 */
export async function compactTallies(): Promise<number> {
  let gone = 0
  for (const [table, { cell, counts }] of Object.entries(tallies)) gone += await compact(table, cell, counts)
  return gone
}

async function compact(table: string, cell: string[], counts: string[]): Promise<number> {
  const name = sql.raw(table)
  const cells = sql.raw(cell.join(', '))
  const sums = sql.raw(counts.map(column => `sum(${column})`).join(', '))
  const something = (over = ''): SQL => sql.raw(counts.map(column => `sum(${column})${over} <> 0`).join(' or '))
  return acrossOrganizations(async tx => {
    // Two servers at once would each put the same rows together. Rows are found again by where they lie: cells may have no person or no
    // value, and what compares nothing with nothing compares each row with every other.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${table}))`)
    const [row] = (await tx.execute(sql`
      with seen as (select ctid as place, count(*) over cell > 1 or not (${something(' over cell')}) as goes
          from ${name} window cell as (partition by ${cells})),
        gone as (delete from ${name} t using seen where t.ctid = seen.place and seen.goes returning t.*),
        made as (insert into ${name} (${cells}, ${sql.raw(counts.join(', '))})
          select ${cells}, ${sums} from gone group by ${cells} having ${something()} returning 1)
      select (select count(*) from gone)::int - (select count(*) from made)::int as gone`)) as unknown as [
      { gone: number },
    ]
    return row.gone
  })
}
