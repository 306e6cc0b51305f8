import { expect, test } from '@/e2e/fixtures'
import { ask } from './asking'
import { type Company, makeCompany } from './company'
import { each } from './each'
import { type Line, roles, table } from './table'

/** How each role is answered where the table says otherwise. */
async function differences(company: Company, lines: Line[]): Promise<string[]> {
  const found: string[] = []
  await each(lines, async line => {
    for (const role of roles) {
      const { answer, status } = await ask(company, line.what, role)
      if (answer !== line.answers[role])
        found.push(`${line.what} as ${role}: ${answer} (${status}), by the table ${line.answers[role]}`)
    }
  })
  return found.sort()
}

const asked = table().filter(({ what, elsewhere }) => !elsewhere && !what.startsWith('action '))
const isPage = ({ what }: Line) => what.startsWith('page ')
const reads = ({ what }: Line) => what.startsWith('GET ')

test('each page opens to whom the table says', async ({ world }) => {
  // A thousand pages.
  test.setTimeout(150_000)
  expect(await differences(await makeCompany(world), asked.filter(isPage))).toEqual([])
})

test('each reading operation answers whom the table says', async ({ world }) => {
  // A thousand questions, and the pages' thousand at the same time.
  test.setTimeout(90_000)
  expect(await differences(await makeCompany(world), asked.filter(reads))).toEqual([])
})

test('each writing operation obeys whom the table says', async ({ world }) => {
  test.setTimeout(90_000)
  const lines = asked.filter(line => !isPage(line) && !reads(line))
  expect(await differences(await makeCompany(world), lines)).toEqual([])
})

// Who runs the installation looks after every firm.
const everywhere = ['GET /api/v1/hiring_firms/:id']

test('what is another company’s is found by nobody', async ({ world, other }) => {
  test.setTimeout(150_000)
  const [company, stranger] = await Promise.all([makeCompany(world), makeCompany(other)])
  const about = asked.filter(({ what, answers }) => /:(?!format)\w/.test(what) && answers.nobody === 'no')
  expect(about.length).toBeGreaterThan(50)
  const found: string[] = []
  await each(about.filter(reads).concat(about.filter(isPage)), async ({ what, answers }) => {
    // Whoever may not look at home is refused before it matters whose it is.
    for (const role of roles.filter(role => answers[role] === 'yes')) {
      if (role === 'super_admin' && everywhere.includes(what)) continue
      const { answer, status } = await ask(company, what, role, stranger)
      if (answer !== 'no') found.push(`${what} as ${role} of another company: ${status}`)
    }
  })
  expect(found.sort()).toEqual([])
})
