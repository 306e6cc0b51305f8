import type { APIRequestContext } from '@playwright/test'
import { expect, test, type World } from '@/e2e/fixtures'
import { dataOf, denied, missing, unauthorized, vitay, wrong } from './client'
import { nominate, referee, tokenMailed } from './hiring'

type Asked = NonNullable<NonNullable<Parameters<World['questionSet']>[0]>['asked']>[number]

const asked: Asked[] = [
  { type: 'rating', text: 'How reliable?', category: 'Reliability', required: true, settings: { scale: 5 } },
  { type: 'rating', text: 'How friendly?', allowsComment: true, settings: { scale: 10 } },
  { type: 'date_range', text: 'When?' },
  { type: 'checkbox', text: 'What stands out?', settings: { choices: ['Calm', 'Speed'] } },
  { type: 'text', text: 'Anything else?' },
]

/** A reference that was answered: 80 % and 90 %. */
async function answered(request: APIRequestContext, world: World) {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet({ asked })
  const reference = await nominate(request, rick, candidate)
  const client = vitay(request, rick)
  const answers = ['4', '9', '2024-01-01 to 2025-06-30', 'Speed, Calm', 'No']
  await dataOf(await client.post('/v1/public/references', { data: { id: reference.id, attributes: { answers } } }))
  const rows = await world.answersOf(reference.id)
  const [reliable, friendly, when, strengths, free] = rows.map(one => `/v1/answers/${one.uuid}`) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const correct = (path: string, attributes: Record<string, unknown>) => client.patch(path, { data: { attributes } })
  const scores = async () => [
    (await dataOf(await client.get(`/v1/references/${reference.id}`))).attributes.score,
    (await dataOf(await client.get(`/v3/candidates/${candidate.uuid}`))).attributes.score,
  ]
  const deeds = async (): Promise<string[]> =>
    (await dataOf(await client.get('/activities', { 'filter[candidate]': candidate.uuid, 'page[page_size]': 100 })))
      .map((one: { attributes: { key: string } }) => one.attributes.key)
      .filter((key: string) => key === 'answer.revised')
  return { rick, candidate, reference, client, rows, reliable, friendly, when, strengths, free, correct, scores, deeds }
}

test('GET /v1/answers/{id}: the question as it was asked, and what was said', async ({ request, world }) => {
  const { client, reference, rows, reliable, when, strengths } = await answered(request, world)
  const shown = await dataOf(await client.get(reliable))
  expect(shown).toMatchObject({
    type: 'Answer',
    id: rows[0]!.uuid,
    attributes: {
      question: 'How reliable?',
      value: '4',
      scale: 5,
      language: 'en',
      category: 'Reliability',
      type: 'rating',
      comment: null,
    },
    relationships: { answer_set: { type: 'AnswerSet', id: reference.id } },
  })
  const valueAt = async (path: string) => JSON.parse((await dataOf(await client.get(path))).attributes.value)
  expect(await valueAt(when)).toEqual({ from: '2024-01-01', to: '2025-06-30' })
  expect(await valueAt(strengths)).toEqual(['Speed', 'Calm'])
})

test('PATCH /v1/answers/{id}: what it said before is kept, the scores follow, the story tells it', async ({
  request,
  world,
}) => {
  const { rick, candidate, reference, client, reliable, friendly, strengths, correct, scores, deeds } = await answered(
    request,
    world,
  )
  expect(await scores()).toEqual([85, 85])
  expect((await dataOf(await correct(reliable, { value: '2' }))).attributes).toMatchObject({ value: '2', scale: 5 })
  expect(await scores()).toEqual([65, 65])
  const commented = await dataOf(await correct(friendly, { comment: 'Said on the telephone' }))
  expect(commented.attributes).toMatchObject({ value: '9', comment: 'Said on the telephone' })
  await dataOf(await correct(strengths, { value: ['Calm'] }))
  expect(await world.revisionsOf(reference.id)).toEqual([
    { value: 4, revisedById: rick.recruiterId },
    { value: 9, revisedById: rick.recruiterId },
    { value: ['Speed', 'Calm'], revisedById: rick.recruiterId },
  ])
  expect(await deeds()).toHaveLength(3)

  // A second reference weighs as much as the first.
  const second = await nominate(request, rick, candidate)
  const answers = { data: { id: second.id, attributes: { answers: ['5'] } } }
  await dataOf(await client.post('/v1/public/references', answers))
  expect(await scores()).toEqual([65, 82.5])
  await dataOf(await correct(reliable, { value: 5 }))
  expect(await scores()).toEqual([95, 97.5])
  await dataOf(await correct(friendly, { value: null }))
  expect(await scores()).toEqual([100, 100])
})

test('PATCH /v1/answers/{id}: saying the same again writes nothing', async ({ request, world }) => {
  const { client, reference, reliable, friendly, when, strengths, correct, deeds } = await answered(request, world)
  const before = await dataOf(await client.get(when))
  await dataOf(await correct(reliable, { value: '4' }))
  await dataOf(await correct(friendly, { value: 9, comment: ' ' }))
  await dataOf(await correct(when, { value: { to: '2025-06-30', from: '2024-01-01' } }))
  await dataOf(await correct(when, { value: before.attributes.value }))
  await dataOf(await correct(strengths, { value: 'Speed,Calm' }))
  await dataOf(await correct(reliable, {}))
  expect(await world.revisionsOf(reference.id)).toEqual([])
  expect(await deeds()).toEqual([])
})

test('PATCH /v1/answers/{id}: a value must fit the question that was asked', async ({ request, world }) => {
  const { reference, reliable, friendly, when, strengths, free, correct, scores } = await answered(request, world)
  const value = '/data/attributes/value'
  await wrong(await correct(reliable, { value: 6 }), value)
  await wrong(await correct(reliable, { value: null }), value)
  await wrong(await correct(friendly, { value: 'very' }), value)
  await wrong(await correct(when, { value: { from: '2025-01-01', to: '2024-01-01' } }), value)
  await wrong(await correct(strengths, { value: ['Other'] }), value)
  await wrong(await correct(free, { value: 'NUL \u0000' }), value)
  await wrong(await correct(free, { value: 'x'.repeat(5001) }), value)
  await wrong(await correct(reliable, { comment: 'No comments here' }), '/data/attributes/comment')
  await wrong(await correct(friendly, { comment: 'x'.repeat(2001) }), '/data/attributes/comment')
  await wrong(await correct(friendly, { comment: 7 }), '/data/attributes/comment')
  expect(await world.revisionsOf(reference.id)).toEqual([])
  expect(await scores()).toEqual([85, 85])
})

test('of corrections at once none is lost: what each found is kept, and the last one stands', async ({
  request,
  world,
}) => {
  const { reference, free, correct, client } = await answered(request, world)
  const said = Array.from({ length: 12 }, (_, at) => `Version ${at}`)
  const told = await Promise.all(said.map(value => correct(free, { value })))
  expect(told.map(one => one.status())).toEqual(said.map(() => 200))
  const now = (await dataOf(await client.get(free))).attributes.value
  const kept = (await world.revisionsOf(reference.id)).map(one => one.value)
  expect(kept[0]).toBe('No')
  expect([...kept, now].sort()).toEqual(['No', ...said].sort())
})

test('who sees a candidate sees and corrects the answers about them; nobody else does', async ({
  request,
  world,
  other,
}) => {
  const { reliable, reference } = await answered(request, world)
  const change = { data: { attributes: { value: '5' } } }
  for (const role of ['supervisor', 'root'] as const) {
    const client = vitay(request, await world.recruiter(role))
    await dataOf(await client.get(reliable))
    await dataOf(await client.patch(reliable, change))
  }
  const refuse = async (who: { bearer: string } | undefined, refused: typeof missing) => {
    await refused(await vitay(request, who).get(reliable))
    await refused(await vitay(request, who).patch(reliable, change))
  }
  const colleague = await world.recruiter()
  await refuse(colleague, missing)
  await refuse(await other.recruiter('root'), missing)
  await refuse(await world.person({ role: 'admin' }), denied)
  await refuse(undefined, unauthorized)
  const token = await tokenMailed(world, reference.attributes.email, 'rights')
  await refuse({ bearer: `Bearer ${token}` }, unauthorized)
  await missing(await vitay(request, colleague).get('/v1/answers/7'))

  await world.firm({ sharesSight: true })
  expect((await dataOf(await vitay(request, colleague).get(reliable))).attributes.value).toBe('5')
})

test('answers of a reference that is not finished do not exist', async ({ request, world }) => {
  const { client, rick, candidate, reference, reliable, correct } = await answered(request, world)
  const again = { data: { attributes: { status: 'reopened' } } }
  await dataOf(await client.patch(`/v1/references/${reference.id}`, again))
  await missing(await client.get(reliable))
  await missing(await correct(reliable, { value: 1 }))

  const unwilling = referee()
  const declined = await nominate(request, rick, candidate, unwilling)
  const token = await tokenMailed(world, unwilling.email, 'respond')
  await dataOf(
    await vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { declined: true } } }),
  )
  expect(await world.answersOf(declined.id)).toEqual([])
})
