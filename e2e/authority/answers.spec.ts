import { expect, test } from '@/e2e/fixtures'
import { ask } from './asking'
import { type Company, makeCompany } from './company'
import { type Line, roles, table } from './table'

const atOnce = 8

/** How each role is answered where the table says otherwise. */
async function differences(company: Company, lines: Line[]): Promise<string[]> {
  const found: string[] = []
  const waiting = [...lines]
  const askOn = async () => {
    for (let line = waiting.shift(); line; line = waiting.shift())
      for (const role of roles) {
        const { answer, status } = await ask(company, line.what, role)
        if (answer !== line.answers[role])
          found.push(`${line.what} as ${role}: ${answer} (${status}), by the table ${line.answers[role]}`)
      }
  }
  await Promise.all(Array.from({ length: atOnce }, askOn))
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
