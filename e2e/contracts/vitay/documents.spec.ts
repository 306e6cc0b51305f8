import type { APIResponse } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures'
import { inOrder, readPdf } from '@/e2e/units/documents/reading'
import { makeInvoices } from '@/lib/domain/invoices/commands'
import { dataOf, denied, missing, unauthorized, vitay, wrong } from './client'
import { nominate, referee } from './hiring'

async function pdfOf(response: APIResponse) {
  expect(response.status(), await response.text()).toBe(200)
  expect(response.headers()['content-type']).toBe('application/pdf')
  expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="\w+-[\da-f-]+\.pdf"$/)
  const bytes = await response.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  return readPdf(new Uint8Array(bytes))
}

test('GET /documents: a candidate’s report has each reference’s answers, and no other’s', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  await world.questionSet()
  const client = vitay(request, rick)
  const fill = (id: string, answers: string[]) =>
    client.post('/v1/public/references', { data: { id, attributes: { answers } } })
  const candidate = await world.candidate(rick, { firstName: 'Łukasz', lastName: '田中' })
  const other = await world.candidate(rick, { firstName: 'Otto', lastName: 'Elsewhere' })
  const first = await nominate(request, rick, candidate, referee({ first_name: 'أحمد', last_name: 'منصور' }))
  const second = await nominate(request, rick, candidate, referee({ first_name: 'Berta', relationship: 'colleague' }))
  const third = await nominate(request, rick, other, referee({ first_name: 'Xaver' }))
  await dataOf(await fill(first.id, ['5', '4', 'Calm in every storm']))
  await dataOf(await fill(second.id, ['3', '3', 'Always on time']))
  await dataOf(await fill(third.id, ['1', '1', 'Not to be told']))

  const report = await pdfOf(await client.get('/documents', { type: 'candidates', id: candidate.uuid }))
  for (const words of ['Łukasz', '田中', 'Berta', 'Calm in every storm', 'Always on time', '75'])
    expect(report.text, words).toContain(words)
  for (const words of ['Not to be told', 'Xaver', 'Otto']) expect(report.text, words).not.toContain(words)
  expect(report.text.split('Calm in every storm')).toHaveLength(2)
  inOrder(report.text, ['Calm in every storm', 'Always on time'])

  const reference = await pdfOf(await client.get('/documents', { type: 'references', id: second.id, language: 'de' }))
  expect(reference.text).toContain('Always on time')
  expect(reference.text).not.toContain('Calm in every storm')

  const shown = await dataOf(await client.get(`/v3/candidates/${candidate.uuid}`))
  const profile = shown.relationships.profile.id
  await dataOf(
    await client.patch(`/v1/profiles/${profile}`, {
      data: { attributes: { title: 'Bridge builder', experiences: [{ company: 'Nordlicht', title: 'Engineer' }] } },
    }),
  )
  for (const id of [profile, candidate.uuid]) {
    const resume = await pdfOf(await client.get('/documents', { type: 'resumes', id }))
    for (const words of ['Bridge builder', 'Nordlicht']) expect(resume.text).toContain(words)
  }
})

test('GET /documents: an invoice, for roots', async ({ request, world }) => {
  const root = await world.recruiter('root')
  await world.firm({ referencePrice: 1250, currency: 'EUR' })
  await world.questionSet()
  const candidate = await world.candidate(root)
  const { id } = await nominate(request, root, candidate)
  const client = vitay(request, root)
  await dataOf(await client.post('/v1/public/references', { data: { id, attributes: { answers: ['5'] } } }))
  await makeInvoices(new Date(Date.now() + 40 * 86_400_000), world.organization.id)
  const [invoice] = await dataOf(await client.get('/v1/invoices'))
  const pdf = await pdfOf(await client.get('/documents', { type: 'invoices', id: invoice.id }))
  expect(pdf.text).toContain('12.50')
  expect(pdf.text).toContain(candidate.lastName)
  await denied(
    await vitay(request, await world.recruiter('supervisor')).get('/documents', { type: 'invoices', id: invoice.id }),
  )
})

test('GET /documents: what is wrong is said, and nobody reads what is not theirs', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter()
  await world.questionSet()
  const candidate = await world.candidate(rick)
  const reference = await nominate(request, rick, candidate)
  const client = vitay(request, rick)
  await wrong(await client.get('/documents'), 'type', 'id')
  await wrong(await client.get('/documents', { type: 'letters', id: candidate.uuid }), 'type')
  await missing(await client.get('/documents', { type: 'candidates', id: 'x' }))
  await missing(await client.get('/documents', { type: 'references', id: candidate.uuid }))
  const ids = { candidates: candidate.uuid, resumes: candidate.uuid, references: reference.id }
  for (const [type, id] of Object.entries(ids)) {
    await missing(await vitay(request, await world.recruiter()).get('/documents', { type, id }))
    await missing(await vitay(request, await other.recruiter('root')).get('/documents', { type, id }))
    await denied(await vitay(request, await world.person({ role: 'admin' })).get('/documents', { type, id }))
    await unauthorized(await vitay(request).get('/documents', { type, id }))
  }
})
