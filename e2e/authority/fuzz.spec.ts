import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { call, type Given } from './acting'
import { credentials } from './asking'
import { type Company, makeCompany } from './company'
import { deeds } from './deeds'
import { each } from './each'
import { bringUpToDate, changedTables, heldBy } from './keeping'
import { misuse, misused } from './misuse'
import { roles, table } from './table'

// Whatever a Server Action is sent by somebody who may call it, it is never our fault: what is refused is refused in words, and
// nothing of another company changes. The same few attempts each time; LAUREL_FUZZ=200 makes 200 new ones of each action.

const longer = Number(process.env.LAUREL_FUZZ ?? 0)
const runs = longer ? { numRuns: longer } : { numRuns: 3, seed: 20_261_127 }

// Who runs the installation may do these to any company, and a number that was only guessed is some test's.
const spared = ['action companies.setStanding', 'action companies.inviteAdminAgain']

const lines = table().filter(({ what }) => deeds[what] && !spared.includes(what))

/** The faults of what an action answered: a failure of ours, or a refusal that says nothing. */
function faults(said: unknown): string[] {
  if (said === null || typeof said !== 'object') return []
  const { ok, code, message, fields, refused } = said as Record<string, unknown>
  const found = [refused ?? []]
    .flat()
    .flatMap((one: { why?: string }) => faults({ ok: false, message: one.why, code: '', ...one }))
  if (code === 'internal' || code === 'unavailable') found.push(`${code}`)
  if (ok === false && (typeof code !== 'string' || typeof message !== 'string' || !message)) found.push('says nothing')
  if (Object.values(fields ?? {}).some(text => typeof text !== 'string' || !text)) found.push('a field says nothing')
  return found
}

/** What nobody may give themselves. */
const standing = ({ world }: Company) =>
  world.sql.execute(sql`
    select p.id, p.role, r.role as rank, p.hi5_balance <= 100 as modest
    from people p left join recruiters r on r.organization_id = p.organization_id and r.person_id = p.id
    where p.organization_id = ${world.organization.id} order by p.id`)

test('whatever an action is sent, it answers in words, and nothing of another company changes', async ({
  world,
  other,
}) => {
  test.setTimeout(longer ? 3_600_000 : 120_000)
  const [victim, attacker] = await Promise.all([makeCompany(world), makeCompany(other)])
  const theirs = new Map<string, Given>()
  await each(lines, async ({ what }) => {
    theirs.set(what, await deeds[what]!(victim, 'nobody'))
  })
  await bringUpToDate(world.organization.id)
  const [before, stood] = [await heldBy(world.organization.id), await standing(attacker)]
  const found: string[] = []
  await each(lines, async ({ what, answers }) => {
    const role = roles.find(role => answers[role] === 'yes' && role !== 'nobody') ?? 'employee'
    const attempt = fc.asyncProperty(misuse, async how => {
      const sent = misused(how, await deeds[what]!(attacker, role), theirs.get(what)!)
      const { whole, said } = await call(what, sent, credentials(attacker, role, '/', 'page'))
      expect(faults(whole), said).toEqual([])
    })
    await fc.assert(attempt, { ...runs, endOnFailure: !longer }).catch((error: Error) => {
      found.push(`${what} as ${role}: ${error.message.slice(0, 1500)}`)
    })
  })
  expect(found.sort()).toEqual([])
  expect(changedTables(before, await heldBy(world.organization.id))).toEqual([])
  expect((await standing(attacker)).filter(now => stood.some(({ id }) => id === now.id))).toEqual(stood)
})
