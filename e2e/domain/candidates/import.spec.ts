import { expect, test } from '@/e2e/fixtures'
import { type CandidateCells, importCandidates } from '@/lib/domain/candidates/importing'
import { listCandidates } from '@/lib/domain/candidates/queries'

const row = (name: string, more: CandidateCells = {}): CandidateCells => ({
  firstName: name,
  lastName: 'Listed',
  email: `${name.toLowerCase()}@list.example`,
  ...more,
})
const page = { number: 1, size: 100 }

test('a list is tried first, then added as a whole', async ({ world }) => {
  const actor = await world.actor(await world.recruiter())
  const list = [
    row('Ann', { internalId: ' A-1 ', phone: '030 901820', countryCode: 'DE', notes: 'One\r\nTwo' }),
    row('Łukasz', { email: 'lukasz@list.example', language: 'pl', phone: '', internalId: '' }),
  ]
  expect(await importCandidates(actor, list, { dryRun: true })).toEqual({ errors: [{}, {}], added: 0 })
  expect((await listCandidates(actor, page)).total).toBe(0)
  expect(await importCandidates(actor, list)).toEqual({ errors: [{}, {}], added: 2 })
  const { items } = await listCandidates(actor, page)
  expect(items.map(one => [one.firstName, one.internalId, one.phone, one.countryCode, one.notes])).toEqual([
    ['Łukasz', expect.stringMatching(/^C-/), null, null, null],
    ['Ann', 'A-1', '+4930901820', '+49', 'One\nTwo'],
  ])
})

test('with anything wrong in any row none is added, and each row says what', async ({ world, other }) => {
  const rick = await world.recruiter()
  const actor = await world.actor(rick)
  await world.candidate(rick, { email: 'known@list.example', internalId: 'A-9' })
  await other.candidate(await other.recruiter(), { email: 'fine@list.example', internalId: 'B-1' })
  const list = [
    row('Fine', { internalId: 'B-1' }),
    row('', { email: 'no address', lastName: '  ' }),
    row('Known'),
    row('Ben', { internalId: 'A-9', phone: '12' }),
    row('Twice', { email: 'FINE@list.example', internalId: 'B-1' }),
    row('Long', { firstName: 'x'.repeat(101), language: 'klingon!', countryCode: '+999' }),
  ]
  const { errors, added } = await importCandidates(actor, list)
  expect(added).toBe(0)
  expect(errors).toEqual([
    {},
    { firstName: 'must not be empty', lastName: 'must not be empty', email: 'must be an e-mail address' },
    { email: 'belongs to another candidate' },
    { internalId: 'belongs to another candidate', phone: 'must be a number with its country code' },
    { email: 'stands in row 1 too', internalId: 'stands in row 1 too' },
    {
      firstName: 'may have at most 100 characters',
      language: 'must be a language such as en',
      countryCode: 'is no country or calling code',
    },
  ])
  expect((await listCandidates(actor, page)).total).toBe(1)
})

test('1 to 50 rows, by recruiters; of two at once one', async ({ world }) => {
  const actor = await world.actor(await world.recruiter())
  const list = Array.from({ length: 50 }, (_, index) => row(`N${index}`))
  await expect(importCandidates(actor, [])).rejects.toMatchObject({ code: 'invalid' })
  await expect(importCandidates(actor, [...list, row('More')])).rejects.toMatchObject({ code: 'invalid' })
  const colleague = await world.actor(await world.person({ role: 'admin' }))
  await expect(importCandidates(colleague, list)).rejects.toMatchObject({ code: 'forbidden' })
  const both = await Promise.all([importCandidates(actor, list), importCandidates(actor, [...list].reverse())])
  expect(both.map(({ added }) => added).sort()).toEqual([0, 50])
  expect(both.find(({ added }) => added === 0)!.errors).toEqual(
    Array(50).fill({ email: 'belongs to another candidate' }),
  )
  expect((await listCandidates(actor, page)).total).toBe(50)
})
