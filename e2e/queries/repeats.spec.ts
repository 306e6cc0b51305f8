import { makeCompany } from '@/e2e/authority/company'
import { expect, test } from '@/e2e/fixtures'
import { addCrowd } from './crowd'
import { type Reading, read, readings } from './reading'
import { explainer, looksAtChanges, type Statement, tappedLaurel } from './tapped-laurel'

// Whatever reads, in every dialect and in the portal, asks the database as often for many rows as for few, and has an index for
// whatever it asks, and can tell fast how to go by it.

const many = 20

/** A page that is not full tells by itself how many there are; a full one is counted. */
const counting = 1

/**
 * Nine tables that all hang together by the company took 13,000, and ten times as long as to read them: PostgreSQL tries each order of
 * joining them. What only says a word of a row is better looked up in a sub-select.
 */
const mostPlanningKb = 4000

/** The one list of all there is, for whoever runs the installation. */
const meant: Record<string, string[]> = { 'page /companies': ['organizations'] }

test('nothing that is read takes more statements for more rows, or reads a whole table', async ({ world }) => {
  test.setTimeout(300_000)
  const laurel = await tappedLaurel()
  const plans = explainer()
  try {
    const company = await makeCompany(world)
    await addCrowd(company, { first: 0, rows: 2 })
    await expect.poll(laurel.isUp, { timeout: 120_000 }).toBe(true)
    const all = readings()
    expect(all.length).toBeGreaterThan(120)
    const few = new Map<string, number>()
    // Before a full page is counted, it is looked whether that is needed: once, so only the first look is left out.
    const askedFor = async (one: Reading) => {
      const sent = await laurel.statementsOf(() => read(company, laurel.url, one))
      const look = sent.find(looksAtChanges)
      return sent.filter(statement => statement !== look)
    }
    for (const one of all) few.set(one.what, (await askedFor(one)).length)
    await addCrowd(company, { first: 2, rows: many })

    const statements = new Map<string, { what: string; statement: Statement }>()
    const repeats: string[] = []
    for (const one of all) {
      const before = few.get(one.what)!
      let asked = await askedFor(one)
      // What is looked at once in a while may be due just then: what repeats does so every time.
      for (let again = 0; again < 3 && asked.length > before + counting; again++) asked = await askedFor(one)
      if (asked.length > before + counting)
        repeats.push(`${one.what}: ${before} statements, and ${asked.length} for more rows`)
      for (const statement of asked) statements.set(statement.text, { what: one.what, statement })
    }
    expect.soft(repeats).toEqual([])

    const scans: string[] = []
    const dear: string[] = []
    for (const { what, statement } of statements.values()) {
      const { readsWhole, planningKb } = await plans.explain(statement)
      const tables = readsWhole.filter(table => !meant[what]?.includes(table))
      if (tables.length > 0) scans.push(`${what} reads all of ${tables}: ${statement.text.slice(0, 300)}`)
      if (planningKb > mostPlanningKb)
        dear.push(`${what} takes ${planningKb} kB to plan: ${statement.text.slice(0, 300)}`)
    }
    expect.soft(dear).toEqual([])
    expect(scans).toEqual([])
  } finally {
    await Promise.all([laurel.end(), plans.end()])
  }
})
