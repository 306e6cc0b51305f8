import { setTimeout as sleep } from 'node:timers/promises'
import { makeCompany } from '@/e2e/authority/company'
import { remembered } from '@/e2e/authority/operations'
import { expect, test } from '@/e2e/fixtures'
import { read, readings } from './reading'
import { looksAtChanges, tappedLaurel } from './tapped-laurel'

// What is asked again is answered again after one look at what has changed in the company. So every table that such an answer, or
// the credentials behind it, is read from must be one whose changes are counted.

/**
 * What is read beside the tables that are counted: the counts themselves, what only ever tells how to read the others, and the
 * limits, which are taken before any answer, remembered or not.
 */
const beside = new Set(['change_counts', 'name_versions', 'rate_limits'])

test('an answer that is remembered takes one look at the company, and is read from nothing that may change unseen', async ({
  world,
}) => {
  test.setTimeout(180_000)
  const laurel = await tappedLaurel(32)
  try {
    const company = await makeCompany(world)
    await expect.poll(laurel.isUp, { timeout: 120_000 }).toBe(true)
    const tables = await world.sql.execute<{ name: string; is_watched: boolean }>(`
      select relname as name, exists (select 1 from pg_trigger where tgrelid = c.oid and tgname = 'company_changed') as is_watched
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'`)
    const unseen = new Set(tables.filter(one => !one.is_watched && !beside.has(one.name)).map(one => one.name))
    expect(unseen.size).toBeGreaterThan(10)

    const meant = new Set(remembered())
    const givenAgain: string[] = []
    const wrong: string[] = []
    for (const one of readings().filter(({ what }) => /^GET (?!\/api\/browser\/)/.test(what))) {
      const ask = () => laurel.statementsOf(() => read(company, laurel.url, one))
      await ask()
      await ask()
      let again = await ask()
      const isGivenAgain = () => again.length === 1 && again.every(looksAtChanges)
      // Jobs that making the company brought about change it, for a while.
      for (let tries = 0; tries < 12 && !isGivenAgain() && meant.has(one.what); tries++) {
        if (tries > 3) await sleep(500)
        again = await ask()
      }
      if (!isGivenAgain()) continue
      givenAgain.push(one.what)
      // With a header that was not sent before it is asked anew; what is looked at once in a while, it does not read each time.
      let found = unseen
      for (let tries = 0; tries < 3 && found.size > 0; tries++) {
        const anew = await laurel.statementsOf(() => read(company, laurel.url, one, { 'X-Asked': `${tries}` }))
        expect(anew.length, `${one.what}, asked anew`).toBeGreaterThan(1)
        const named = new Set(anew.flatMap(({ text }) => text.match(/\b[a-z_0-9]+\b/g) ?? []))
        found = new Set([...found].filter(table => named.has(table)))
      }
      if (found.size > 0) wrong.push(`${one.what}: ${[...found]}`)
    }
    expect(wrong).toEqual([])
    expect(readings().filter(({ what }) => meant.has(what) && !givenAgain.includes(what))).toEqual([])
    expect(givenAgain.length).toBeGreaterThan(55)
    expect(givenAgain).toEqual(
      expect.arrayContaining([
        'GET /recognitions',
        'GET /recognitions/:id',
        'GET /tribehr/:format/kudos',
        'GET /tribehr/:format/users/:id',
        'GET /tribehr/:format/events',
        'GET /v1/real-time-feedback',
        'GET /api/v3/candidates/:id',
        'GET /api/v2/references',
      ]),
    )
    // Nothing is kept of what holds a key or a link that ends.
    expect(givenAgain).not.toContain('GET /tribehr/:format/users/me')
    expect(givenAgain).not.toContain('GET /v1/task/:uuid')
  } finally {
    await laurel.end()
  }
})
