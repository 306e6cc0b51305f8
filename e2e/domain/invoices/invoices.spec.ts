import { eq } from 'drizzle-orm'
import { hiringFirms } from '@/db/schema/hiring'
import { invoiceLines, invoices } from '@/db/schema/invoices'
import { candidateReferences } from '@/db/schema/references'
import { dataOf, denied, documentOf, missing, unauthorized, vitay, wrong } from '@/e2e/contracts/vitay/client'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeWorld } from '@/e2e/world/world'
import { makeInvoices } from '@/lib/domain/invoices/commands'
import { writeInvoices } from '@/lib/jobs/make-invoices'

/** What the job does in this firm alone; tests beside have theirs. */
const chargeAt = ({ organization }: World, now: string) => makeInvoices(new Date(now), organization.id)

const invoicesOf = ({ sql, organization }: World) =>
  sql.select().from(invoices).where(eq(invoices.organizationId, organization.id)).orderBy(invoices.number)

const linesOf = ({ sql, organization }: World) =>
  sql.select().from(invoiceLines).where(eq(invoiceLines.organizationId, organization.id)).orderBy(invoiceLines.id)

const setPrice = ({ sql, organization }: World, referencePrice: number) =>
  sql.update(hiringFirms).set({ referencePrice }).where(eq(hiringFirms.organizationId, organization.id))

/** A firm with one candidate and references completed at some moments. */
async function charged(world: World, ...moments: string[]) {
  const rhea = await world.recruiter('root')
  await world.firm({ referencePrice: 1250, currency: 'CHF' })
  const candidate = await world.candidate(rhea)
  const references = []
  for (const moment of moments)
    references.push(await world.reference(candidate, { completedAt: new Date(moment), createdAt: new Date(moment) }))
  return { rhea, candidate, references }
}

test('a finished month is one invoice with a line for each completed reference, at the price of then', async ({
  world,
}) => {
  const { candidate } = await charged(world, '2031-09-01T00:00:00Z', '2031-09-30T23:59:59Z', '2031-10-01T00:00:00Z')
  await world.reference(candidate, { createdAt: new Date('2031-09-05T00:00:00Z') })

  await chargeAt(world, '2031-09-30T23:59:59Z')
  expect(await invoicesOf(world)).toHaveLength(0)
  await chargeAt(world, '2031-10-01T00:00:00Z')
  expect(await invoicesOf(world)).toMatchObject([{ month: '2031-09-01', number: 1, currency: 'CHF', total: 2500 }])

  // Another price is for what comes; what was charged stays charged.
  await setPrice(world, 2000)
  await chargeAt(world, '2031-10-15T00:00:00Z')
  expect(await invoicesOf(world)).toHaveLength(1)
  await chargeAt(world, '2031-11-02T00:00:00Z')
  expect(await invoicesOf(world)).toMatchObject([
    { month: '2031-09-01', number: 1, total: 2500 },
    { month: '2031-10-01', number: 2, total: 2000 },
  ])
  expect((await linesOf(world)).map(one => one.price)).toEqual([1250, 1250, 2000])
})

test('months are those of the company: what is October in Auckland is charged there', async () => {
  const world = await makeWorld({ timeZone: 'Pacific/Auckland' })
  // Half past eleven on 30 September in London.
  await charged(world, '2031-09-30T22:30:00Z', '2031-09-30T10:30:00Z')
  await chargeAt(world, '2031-09-30T12:00:00Z')
  expect(await invoicesOf(world)).toMatchObject([{ month: '2031-09-01', total: 1250 }])
  await chargeAt(world, '2031-10-31T12:00:00Z')
  expect((await invoicesOf(world)).map(one => one.month)).toEqual(['2031-09-01', '2031-10-01'])
})

test('many runs at once charge each reference once and leave no number out', async ({ world }) => {
  await charged(world, '2031-06-10T08:00:00Z', '2031-07-10T08:00:00Z', '2031-07-11T08:00:00Z', '2031-09-10T08:00:00Z')
  await Promise.all(Array.from({ length: 6 }, () => chargeAt(world, '2031-11-02T00:00:00Z')))
  expect((await invoicesOf(world)).map(one => [one.number, one.month, one.total])).toEqual([
    [1, '2031-06-01', 1250],
    [2, '2031-07-01', 2500],
    [3, '2031-09-01', 1250],
  ])
  expect(new Set((await linesOf(world)).map(one => one.referenceId)).size).toBe(4)
})

test('a reference that was charged, reopened and completed again is not charged again; a closed firm still owes', async ({
  world,
}) => {
  const { references } = await charged(world, '2031-08-10T08:00:00Z')
  await chargeAt(world, '2031-09-02T00:00:00Z')
  const again = { completedAt: new Date('2031-09-12T00:00:00Z') }
  await world.sql.update(candidateReferences).set(again).where(eq(candidateReferences.id, references[0]!.id))
  const rick = await world.recruiter('recruiter')
  await world.reference(await world.candidate(rick), { completedAt: new Date('2031-09-20T00:00:00Z') })
  await world.firm({ closedAt: new Date('2031-09-25T00:00:00Z') })
  await chargeAt(world, '2031-10-02T00:00:00Z')
  expect((await invoicesOf(world)).map(one => [one.month, one.total])).toEqual([
    ['2031-08-01', 1250],
    ['2031-09-01', 1250],
  ])
})

test('the job charges every firm for what is over there', async ({ world, other }) => {
  // Long ago, so that no other test has anything to be charged then.
  for (const firm of [world, other]) await charged(firm, '2001-03-10T08:00:00Z', '2001-04-01T08:00:00Z')
  expect(await writeInvoices(new Date('2001-04-02T00:00:00Z'))).toBe(2)
  for (const firm of [world, other])
    expect(await invoicesOf(firm)).toMatchObject([{ month: '2001-03-01', number: 1, total: 1250 }])
})

test('GET /v1/invoices: a root reads what the firm owes, month by month and line by line', async ({
  request,
  world,
  other,
}) => {
  const { rhea, candidate, references } = await charged(world, '2031-08-10T08:00:00Z', '2031-09-10T08:00:00Z')
  await chargeAt(world, '2031-11-02T00:00:00Z')
  const client = vitay(request, rhea)
  const list = await documentOf(await client.get('/v1/invoices'))
  expect(list.pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 2, page_size: 15 })
  expect(list.data[0]).toEqual({
    type: 'Invoice',
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    attributes: {
      number: 2,
      month: '2031-09',
      currency: 'CHF',
      total: 1250,
      line_count: 1,
      created_at: expect.stringMatching(/Z$/),
    },
    relationships: { hiring_firm: { type: 'HiringFirm', id: world.organization.uuid } },
  })
  const path = `/v1/invoices/${list.data[1].id}`
  expect(await dataOf(await client.get(path))).toMatchObject({
    attributes: {
      number: 1,
      month: '2031-08',
      lines: [
        {
          completed_on: '2031-08-10',
          candidate: `${candidate.firstName} ${candidate.lastName}`,
          referee: 'Rafa Referee',
          price: 1250,
        },
      ],
    },
    relationships: { references: [{ type: 'Reference', id: references[0]!.uuid }] },
  })
  const paper = await client.get('/documents', { type: 'invoices', id: list.data[1].id })
  expect(paper.headers()['content-type']).toBe('application/pdf')
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await wrong(await client.get('/v1/invoices', { 'page[page]': 'x' }), 'page[page]')
  await missing(await client.get('/v1/invoices/7'))
  for (const one of ['/v1/invoices', path]) {
    for (const role of ['recruiter', 'supervisor'] as const)
      await denied(await vitay(request, await world.recruiter(role)).get(one))
    await denied(await vitay(request, await world.person({ role: 'admin' })).get(one))
    await unauthorized(await vitay(request).get(one))
  }
  const stranger = vitay(request, await other.recruiter('root'))
  await missing(await stranger.get(path))
  await missing(await stranger.get('/documents', { type: 'invoices', id: list.data[1].id }))
  expect(await dataOf(await stranger.get('/v1/invoices'))).toEqual([])
})
