import type { APIRequestContext } from '@playwright/test'
import { expect, test, type World } from '@/e2e/fixtures'
import { dataOf, denied, documentOf, missing, unauthorized, vitay, wrong } from './client'
import { pointTo } from './hiring'

type Attributes = Record<string, unknown>

/** A set to write questions into, as a supervisor. */
async function writing(request: APIRequestContext, world: World, texts: string[] = []) {
  const client = vitay(request, await world.recruiter('supervisor'))
  const set = await world.questionSet({ asked: [{ text: 'First' }, ...texts.map(text => ({ text }))] })
  const add = (attributes: Attributes) =>
    client.post('/v1/questions', {
      data: { attributes, relationships: { question_set: pointTo('QuestionSet', set.uuid) } },
    })
  const change = (id: string, attributes: Attributes) => client.patch(`/v1/questions/${id}`, { data: { attributes } })
  const inOrder = async () => {
    const { data } = await documentOf(
      await client.get('/v1/questions', { 'filter[question_set]': set.uuid, 'page[page_size]': 100 }),
    )
    return data.map((one: { attributes: Attributes }) => [one.attributes.order, one.attributes.text])
  }
  const ids = Object.fromEntries(set.questions.map(one => [one.text, one.uuid]))
  return { client, set, add, change, inOrder, ids }
}

test('GET /v1/questions: set by set in the order in which they are asked, or those of one set', async ({
  request,
  world,
  other,
}) => {
  const client = vitay(request, await world.recruiter())
  const [one, two] = [await world.questionSet(), await world.questionSet()]
  const strangers = await other.questionSet()
  const idsIn = async (params: Record<string, string | number>) =>
    (await documentOf(await client.get('/v1/questions', params))).data.map((question: { id: string }) => question.id)
  const [inOne, inTwo] = [one, two].map(set => set.questions.map(question => question.uuid))
  expect(await idsIn({})).toEqual([...inOne!, ...inTwo!])
  expect(await idsIn({ 'filter[question_set]': two.uuid })).toEqual(inTwo)
  expect(await idsIn({ question_set_id: one.uuid })).toEqual(inOne)
  expect(await idsIn({ 'page[page]': 2, 'page[page_size]': 4 })).toEqual(inTwo!.slice(1))
  expect(await idsIn({ 'filter[question_set]': strangers.uuid })).toEqual([])
  const { pagination } = await documentOf(await client.get('/v1/questions', { question_set_id: two.uuid }))
  expect(pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 3, page_size: 15 })
  await wrong(await client.get('/v1/questions', { 'filter[question_set]': 'all' }), 'filter[question_set]')
})

test('POST and GET /v1/questions: one with everything a question can have', async ({ request, world }) => {
  const { client, set, add } = await writing(request, world)
  const attributes = {
    type: 'radio',
    category: 'Recommendation',
    language: 'en',
    text: 'Would you work with them again?',
    help: 'Be honest.',
    group: 'In sum',
    required: true,
    allows_comment: true,
    choices: ['Yes', 'No'],
    translations: { de: { text: 'Wieder?', group: 'Insgesamt', choices: ['Ja', 'Nein'] } },
  }
  const made = await dataOf(await add(attributes))
  expect(made).toEqual({
    type: 'Question',
    id: made.id,
    attributes: { ...attributes, order: 2 },
    relationships: { question_set: { type: 'QuestionSet', id: set.uuid } },
  })
  expect(await dataOf(await client.get(`/v1/questions/${made.id}`))).toEqual(made)
  const whole = await dataOf(await client.get(`/v1/question_sets/${set.uuid}`))
  expect(whole.relationships.questions.at(-1)).toEqual(pointTo('Question', made.id))
})

const types: [type: string, given: Attributes, shown: Attributes][] = [
  ['text', { choices: ['of', 'no use'] }, {}],
  ['rating', {}, { scale: 5 }],
  ['rating', { scale: '7' }, { scale: 7 }],
  ['options', { choices: ['A', ' B '] }, { choices: ['A', 'B'] }],
  ['radio', { choices: ['A', 'B'] }, { choices: ['A', 'B'] }],
  ['checkbox', { choices: ['A', 'B'] }, { choices: ['A', 'B'] }],
  ['ranking', { choices: ['A', 'B', 'C'] }, { choices: ['A', 'B', 'C'] }],
  ['matrix', { rows: ['R'], columns: ['A', 'B'] }, { rows: ['R'], columns: ['A', 'B'] }],
  ['slider', {}, { min: 0, max: 100, step: 1 }],
  ['slider', { min: -1, max: 1, step: 0.5 }, { min: -1, max: 1, step: 0.5 }],
  ['date', {}, {}],
  ['date_range', {}, {}],
]
const settings = ['choices', 'rows', 'columns', 'scale', 'min', 'max', 'step']

test('each of the ten types has what it needs, and nothing else', async ({ request, world }) => {
  const { add } = await writing(request, world)
  for (const [type, given, shown] of types) {
    const { attributes } = await dataOf(await add({ type, text: 'How?', ...given }))
    const own = Object.fromEntries(settings.filter(name => name in attributes).map(name => [name, attributes[name]]))
    expect.soft(own, type).toEqual(shown)
  }
})

const refused: [given: Attributes, ...pointers: string[]][] = [
  [{ text: 'How?' }, 'type'],
  [{ type: 'essay', text: 'How?' }, 'type'],
  [{ type: 'text' }, 'text'],
  [{ type: 'text', text: ' ' }, 'text'],
  [{ type: 'text', text: 'NUL \u0000' }, 'text'],
  [{ type: 'text', text: 'How?', required: 'perhaps' }, 'required'],
  [{ type: 'text', text: 'How?', order: 0 }, 'order'],
  [{ type: 'text', text: 'How?', language: '?' }, 'language'],
  [{ type: 'rating', text: 'How?', scale: 1 }, 'scale'],
  [{ type: 'rating', text: 'How?', scale: 11 }, 'scale'],
  [{ type: 'rating', text: 'How?', scale: 2.5 }, 'scale'],
  [{ type: 'options', text: 'How?' }, 'choices'],
  [{ type: 'radio', text: 'How?', choices: ['One'] }, 'choices'],
  [{ type: 'checkbox', text: 'How?', choices: ['One', 'One '] }, 'choices'],
  [{ type: 'ranking', text: 'How?', choices: ['One', ''] }, 'choices/1'],
  [{ type: 'ranking', text: 'How?', choices: 'One, two' }, 'choices'],
  [{ type: 'matrix', text: 'How?', columns: ['A', 'B'] }, 'rows'],
  [{ type: 'matrix', text: 'How?', rows: ['R'], columns: ['A'] }, 'columns'],
  [{ type: 'matrix', text: 'How?', rows: ['R', 'R'], columns: ['A', 'B'] }, 'rows'],
  [{ type: 'slider', text: 'How?', min: 5, max: 5 }, 'max'],
  [{ type: 'slider', text: 'How?', max: 'ten' }, 'max'],
  [{ type: 'slider', text: 'How?', step: 0 }, 'step'],
  [{ type: 'slider', text: 'How?', min: 0, max: 1, step: 2 }, 'step'],
  [{ type: 'radio', text: 'How?', choices: ['A', 'B'], translations: { de: { text: 'Wie?' } } }, 'translations'],
  [
    { type: 'radio', text: 'How?', choices: ['A', 'B'], translations: { de: { text: 'Wie?', choices: ['A', 'A'] } } },
    'translations',
  ],
  [{ type: 'text', text: 'How?', translations: { de: {} } }, 'translations/de/text'],
]

test('POST /v1/questions: what is wrong is named, type by type', async ({ request, world }) => {
  const { add, inOrder, client } = await writing(request, world)
  for (const [given, ...pointers] of refused)
    await test.step(JSON.stringify(given), async () => {
      await wrong(await add(given), ...pointers.map(pointer => `/data/attributes/${pointer}`))
    })
  const plain = { data: { attributes: { type: 'text', text: 'How?' } } }
  await wrong(await client.post('/v1/questions', plain), '/data/relationships/question_set')
  expect(await inOrder()).toEqual([[1, 'First']])
})

test('PATCH /v1/questions/{id}: what is not named stays; another type needs what it needs', async ({
  request,
  world,
}) => {
  const { add, change } = await writing(request, world)
  const { id } = await dataOf(await add({ type: 'radio', text: 'Again?', choices: ['Yes', 'No'], help: 'Be honest.' }))
  expect((await dataOf(await change(id, { text: 'Once more?' }))).attributes).toMatchObject({
    type: 'radio',
    text: 'Once more?',
    choices: ['Yes', 'No'],
    help: 'Be honest.',
  })
  expect((await dataOf(await change(id, { type: 'checkbox', help: null }))).attributes).toMatchObject({
    type: 'checkbox',
    choices: ['Yes', 'No'],
    help: null,
  })
  await wrong(await change(id, { type: 'matrix' }), '/data/attributes/rows')
  await wrong(await change(id, { choices: ['Yes'] }), '/data/attributes/choices')
  await dataOf(await change(id, { translations: { de: { text: 'Wieder?', choices: ['Ja', 'Nein'] } } }))
  await wrong(await change(id, { choices: ['Yes', 'No', 'Perhaps'] }), '/data/attributes/translations')
  const { attributes } = await dataOf(await change(id, { type: 'rating', translations: {} }))
  expect(attributes).toMatchObject({ type: 'rating', scale: 5 })
  expect(attributes).not.toHaveProperty('choices')
})

test('order moves a question, and the others make place; a deletion closes the gap', async ({ request, world }) => {
  const { add, change, client, inOrder, ids } = await writing(request, world, ['Second', 'Third'])
  const fourth = await dataOf(await add({ type: 'text', text: 'New', order: 2 }))
  expect(fourth.attributes.order).toBe(2)
  expect(await inOrder()).toEqual([
    [1, 'First'],
    [2, 'New'],
    [3, 'Second'],
    [4, 'Third'],
  ])
  expect((await dataOf(await change(ids.First!, { order: 99 }))).attributes.order).toBe(4)
  await dataOf(await change(ids.Third!, { order: 1 }))
  expect((await inOrder()).map(([, text]: [number, string]) => text)).toEqual(['Third', 'New', 'Second', 'First'])
  expect((await dataOf(await client.delete(`/v1/questions/${fourth.id}`))).attributes.text).toBe('New')
  expect(await inOrder()).toEqual([
    [1, 'Third'],
    [2, 'Second'],
    [3, 'First'],
  ])
  await missing(await client.get(`/v1/questions/${fourth.id}`))
  await missing(await change(fourth.id, { text: 'Back?' }))
  await missing(await client.delete(`/v1/questions/${fourth.id}`))
})

test('whoever adds, moves and deletes at once: each has a place of its own', async ({ request, world }) => {
  const { add, change, client, inOrder, ids } = await writing(request, world, ['Second', 'Third', 'Fourth', 'Fifth'])
  const told = await Promise.all([
    ...Object.values(ids).map((id, at) => change(id, { order: 5 - at })),
    ...[1, 3, 9].map(order => add({ type: 'text', text: `New at ${order}`, order })),
    client.delete(`/v1/questions/${ids.Fifth}`),
  ])
  expect(told.every(one => [200, 404].includes(one.status()))).toBe(true)
  const places = (await inOrder()).map(([order]: [number, string]) => order)
  expect(places).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a set has at most a hundred questions', async ({ request, world }) => {
  const { add } = await writing(
    request,
    world,
    Array.from({ length: 98 }, (_, at) => `Question ${at}`),
  )
  expect((await dataOf(await add({ type: 'text', text: 'The last' }))).attributes.order).toBe(100)
  await wrong(await add({ type: 'text', text: 'One too many' }), '/data/attributes/question_set')
})

test('recruiters read questions, supervisors and roots write them, others of the company do neither', async ({
  request,
  world,
  other,
}) => {
  const set = await world.questionSet()
  const path = `/v1/questions/${set.questions[0]!.uuid}`
  const input = {
    data: {
      attributes: { type: 'text', text: 'Mine?' },
      relationships: { question_set: { data: pointTo('QuestionSet', set.uuid) } },
    },
  }
  const writes = (client: ReturnType<typeof vitay>) => [
    client.post('/v1/questions', input),
    client.patch(path, input),
    client.delete(path),
  ]
  const rick = vitay(request, await world.recruiter())
  await dataOf(await rick.get(path))
  for (const refused of await Promise.all(writes(rick))) await denied(refused)
  const colleague = vitay(request, await world.person({ role: 'admin' }))
  for (const refused of await Promise.all([colleague.get('/v1/questions'), colleague.get(path), ...writes(colleague)]))
    await denied(refused)
  const nobody = vitay(request)
  for (const refused of await Promise.all([nobody.get('/v1/questions'), nobody.get(path), ...writes(nobody)]))
    await unauthorized(refused)
  const stranger = vitay(request, await other.recruiter('root'))
  for (const refused of await Promise.all([stranger.get(path), ...writes(stranger)])) await missing(refused)
  await dataOf(await vitay(request, await world.recruiter('root')).post('/v1/questions', input))
})
