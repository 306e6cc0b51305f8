import { expect, test } from '@/e2e/fixtures'
import { call, type Given, reachable } from './acting'
import { credentials } from './asking'
import { type Company, makeCompany } from './company'
import { deeds } from './deeds'
import { each } from './each'
import { bringUpToDate, changedTables, heldBy } from './keeping'
import { type Answer, type Role, roles, table } from './table'

type Attempt = { what: string; role: Role; given: () => Given | Promise<Given>; expected: Answer }

const lines = table().filter(({ what }) => what.startsWith('action '))
const called = lines.filter(({ what }) => deeds[what])

/** Every cell of that kind of the actions that are called. */
const cells = (expected: Answer) =>
  called.flatMap(({ what, answers }) =>
    roles.filter(role => answers[role] === expected).map(role => ({ what, role, expected })),
  )

/** What each action is sent by whoever may not: made before anything is asked, and the same for all of them. */
async function prepared(company: Company) {
  const made = new Map<string, Given>()
  await each(called, async ({ what }) => {
    made.set(what, await deeds[what]!(company, 'nobody'))
  })
  await bringUpToDate(company.world.organization.id)
  return made
}

/** Makes the attempts; gives those that were answered otherwise than the table says. */
async function differences(from: Company, list: Attempt[]): Promise<string[]> {
  const found: string[] = []
  await each(list, async ({ what, role, given, expected }) => {
    const { answer, said } = await call(what, await given(), credentials(from, role, '/', 'page'))
    if (answer !== expected) found.push(`${what} as ${role}: ${answer}, by the table ${expected}: ${said}`)
  })
  return found.sort()
}

test('every Server Action is called, or its line says which spec does', () => {
  expect(lines.filter(({ what, elsewhere }) => !elsewhere && !deeds[what]).map(({ what }) => what)).toEqual([])
  const unknown = Object.keys(deeds).filter(what => !lines.some(line => line.what === what))
  expect(unknown, 'deeds without a line').toEqual([])
  expect(reachable().filter(what => !lines.some(line => line.what === what))).toEqual([])
})

test('whom the table refuses an action, nothing changes', async ({ world }) => {
  test.setTimeout(90_000)
  const company = await makeCompany(world)
  const made = await prepared(company)
  const before = await heldBy(world.organization.id)
  const refused = cells('no').map(cell => ({ ...cell, given: () => made.get(cell.what)! }))
  expect(await differences(company, refused)).toEqual([])
  expect(changedTables(before, await heldBy(world.organization.id))).toEqual([])
})

test('whom the table lets act, an action obeys', async ({ world }) => {
  // A thousand calls, each of a thing of its own.
  test.setTimeout(150_000)
  const company = await makeCompany(world)
  const allowed = cells('yes').map(cell => ({ ...cell, given: () => deeds[cell.what]!(company, cell.role) }))
  expect(await differences(company, allowed)).toEqual([])
})

test("nobody of another company changes anything of this one's", async ({ world, other }) => {
  test.setTimeout(90_000)
  const [company, stranger] = await Promise.all([makeCompany(world), makeCompany(other)])
  const made = await prepared(company)
  const before = await heldBy(world.organization.id)
  // How they are answered is their own company's matter: some of it is about their own things.
  await each(called, async ({ what }) => {
    for (const role of ['admin', 'root'] as const)
      await call(what, made.get(what)!, credentials(stranger, role, '/', 'page'))
  })
  expect(changedTables(before, await heldBy(world.organization.id))).toEqual([])
})
