import { type APIRequestContext, request as requests } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures'
import { readPdf } from '@/e2e/units/documents/reading'
import { linkMailed, tokenIn } from '@/e2e/world/letters'
import { ownLaurel } from '@/e2e/world/own-laurel'
import { startSmtp } from '@/e2e/world/smtp'
import { dataOf, expectRefusal, unauthorized, vitay } from './client'
import { pointTo } from './hiring'

// A whole check, told once: a server of its own that mails by SMTP, everybody acting through what they were mailed.

type Smtp = Awaited<ReturnType<typeof startSmtp>>

const tokenFor = async (smtp: Smtp, address: string, page: string, count = 1) =>
  tokenIn(await linkMailed(smtp, address, page, count))

async function signIn(request: APIRequestContext, email: string) {
  const data = await dataOf(await vitay(request).post('/v3/oauth/login', { email, password: 'Laurel-Demo-1' }))
  return vitay(request, { bearer: `Bearer ${data.attributes.token}` })
}

test('a recruiter asks, a candidate names two, one answers, one is reminded and declines, and all of it is told', async () => {
  test.setTimeout(180_000)
  const smtp = await startSmtp()
  const laurel = await ownLaurel()
  await laurel.start({ SMTP_URL: smtp.url })
  const request = await requests.newContext({ baseURL: laurel.url })
  try {
    const rick = await signIn(request, 'rick@acme.example')
    const attributes = { first_name: 'Tove', last_name: 'Ahlgren', email: 'tove@story.example' }
    const candidate = await dataOf(await rick.post('/v3/candidates', { data: { attributes } }))
    const asked = await dataOf(
      await rick.post('/v1/public/reference_requests', {
        data: {
          attributes: { notes: 'Two people who saw your work, please.', min_manager_references: '1' },
          relationships: { candidate: pointTo('Candidate', candidate.id) },
        },
      }),
    )
    expect(asked.attributes).toMatchObject({ min_references: 2, filled: false })

    // The candidate, with nothing but the link in the mail.
    const nominate = await tokenFor(smtp, 'tove@story.example', 'nominate')
    const tove = vitay(request, { bearer: `Bearer ${nominate}` })
    const name = (one: Record<string, string>) => tove.post('/v2/references', { data: { attributes: one } })
    const boss = { first_name: 'Berit', last_name: 'Boss', email: 'berit@story.example', relationship: 'manager' }
    const peer = { first_name: 'Per', last_name: 'Peer', email: 'per@story.example', relationship: 'colleague' }
    const [berit, per] = [await dataOf(await name(boss)), await dataOf(await name(peer))]

    // One answers.
    const respond = await tokenFor(smtp, 'berit@story.example', 'respond')
    const form = await dataOf(await vitay(request).get(`/v1/public/references/${respond}`))
    expect(form.attributes.candidate).toBe('Tove Ahlgren')
    const answers = form.attributes.questions.flatMap((question: { id: string; type: string; required: boolean }) =>
      answerTo(question as Parameters<typeof answerTo>[0]),
    )
    await dataOf(
      await vitay(request).patch(`/v1/public/references/${respond}`, { data: { attributes: { opened: true } } }),
    )
    await dataOf(await vitay(request).post('/v1/public/references', { data: { id: respond, attributes: { answers } } }))
    await expectRefusal(
      await vitay(request).post('/v1/public/references', { data: { id: respond, attributes: { answers } } }),
      422,
    )

    // The other lets a day pass. A minute before it is over nobody is reminded; then they are, once.
    await tokenFor(smtp, 'per@story.example', 'respond')
    const before = await dataOf(await rick.get(`/v1/references/${per.id}`))
    const wait = Date.parse(before.attributes.reminder.next_scheduled_at) - Date.parse(before.attributes.created_at)
    expect(Math.round(wait / 60_000)).toBe(24 * 60)
    const pass = (interval: string) =>
      laurel.look(`update candidate_references set next_reminder_at = next_reminder_at - interval '${interval}'`)
    const tick = () => laurel.look(`select graphile_worker.add_job('hiring_clock')::text`)
    await pass('23 hours 58 minutes')
    await tick()
    await expect.poll(async () => (await laurel.look('select 1 from graphile_worker.jobs')).length).toBe(0)
    expect((await dataOf(await rick.get(`/v1/references/${per.id}`))).attributes.reminder.count).toBe(0)
    await pass('2 minutes')
    await tick()
    const reminder = await tokenFor(smtp, 'per@story.example', 'respond', 2)
    const declined = await dataOf(
      await vitay(request).patch(`/v1/public/references/${reminder}`, {
        data: { attributes: { declined: true, reason: 'We hardly worked together' } },
      }),
    )
    expect(declined.attributes).toMatchObject({ status: 'declined', reminder: { count: 1, next_scheduled_at: null } })

    // What the recruiter sees.
    const shown = await dataOf(await rick.get(`/v3/candidates/${candidate.id}`))
    expect(shown.attributes.score).toBe(80)
    expect(shown.relationships.references.map((one: { id: string }) => one.id)).toEqual([berit.id, per.id])
    const pdf = await rick.get('/documents', { type: 'candidates', id: candidate.id })
    const { text } = await readPdf(new Uint8Array(await pdf.body()))
    for (const words of ['Tove Ahlgren', 'Berit Boss', 'Calm when it burns']) expect(text).toContain(words)

    const told = await dataOf(
      await rick.get('/activities', { 'filter[candidate]': candidate.id, 'page[page_size]': 100 }),
    )
    const story = told
      .map(
        (one: { attributes: { key: string; owner_type: string | null; recipient_id: string | null } }) =>
          one.attributes,
      )
      .reverse()
    type Step = { key: string; owner_type: string | null; recipient_id: string | null }
    expect(story.map(({ key, owner_type }: Step) => `${key} by ${owner_type}`)).toEqual([
      'candidate.added by Recruiter',
      'reference_request.drafted by Recruiter',
      'reference_request.sent by Recruiter',
      'reference.invited by Candidate',
      'reference_request.nominated by Candidate',
      'reference.invited by Candidate',
      'reference.opened by Reference',
      'reference_request.in_progress by Reference',
      'reference.completed by Reference',
      // A program answers faster than anybody reads, and from the candidate's own address.
      'flag.raised by Reference',
      'flag.raised by Reference',
      'reference.reminded by null',
      'reference.declined by Reference',
    ])
    expect(story.at(-2)!.recipient_id).toBe(per.id)

    // And nobody else does: not a colleague, not another firm, not the referees.
    const sue = await signIn(request, 'sue@acme.example')
    await dataOf(await sue.get(`/v3/candidates/${candidate.id}`))
    await unauthorized(await vitay(request, { bearer: `Bearer ${reminder}` }).get(`/v3/candidates/${candidate.id}`))
    const [{ kept } = { kept: '' }] = await laurel.look<{ kept: string }>(
      `select string_agg(text || html || coalesce(sealed, ''), ' ') as kept from mails`,
    )
    for (const token of [nominate, respond, reminder]) expect(kept).not.toContain(token)
  } finally {
    await request.dispose()
    await laurel.end()
    await smtp.close()
  }
})

type Asked = {
  id: string
  type: string
  required: boolean
  choices?: string[]
  rows?: string[]
  columns?: string[]
  min?: number
}

/** A fitting answer to any question: four of five where it is rated. */
function answerTo({ id, type, choices = [], rows = [], columns = [], min = 0 }: Asked) {
  const values: Record<string, unknown> = {
    text: 'Calm when it burns',
    rating: 4,
    options: choices[0],
    radio: choices[0],
    checkbox: choices.slice(0, 1),
    matrix: Object.fromEntries(rows.map(row => [row, columns[0]])),
    slider: min,
    ranking: choices,
    date: '2024-05-01',
    date_range: { from: '2020-01-01', to: '2024-05-01' },
  }
  return [{ question_id: id, value: values[type] }]
}
