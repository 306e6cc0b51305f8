import { eq } from 'drizzle-orm'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { expect, test } from '@/e2e/fixtures'
import { recall, remembering } from '@/lib/contracts/memory'
import { asksForAnother } from '@/lib/contracts/tribehr/users'
import { requestCalibrationsReport } from '@/lib/domain/performance/commands'
import { often } from './often'
import { dataOf, denied, peerly, unauthorized } from './peerly/client'

// Answers that are given again are those of now: whoever has changed the company, and whatever has become of whoever asks.

test('what is written by another way is in the next answer', async ({ request, world }) => {
  const [gil, rea] = [await world.person(), await world.person({ firstName: 'Rea' })]
  const value = await world.value({ name: 'Care' })
  const me = peerly(request, gil)
  const list = async () => dataOf(await me.get('/recognitions'))
  expect(await often(list)).toEqual([])

  const first = await world.recognition({ giver: rea, recipients: [gil], text: 'Thank you', values: [value] })
  expect((await often(list)).map((one: { id: number }) => one.id)).toEqual([first.id])

  // By another dialect, over HTTP.
  const kudos = await request.post('/kudos.json', {
    headers: { Authorization: rea.basic },
    form: { 'recipients[][id]': String(gil.id), 'values[][id]': String(value.id), text: 'Again' },
  })
  expect(kudos.status(), await kudos.text()).toBe(200)
  expect(await often(list)).toHaveLength(2)

  const one = async () => dataOf(await me.get(`/users/me`))
  expect((await often(one)).first_name).not.toBe('Gilbert')
  await dataOf(await me.put('/users/me', { first_name: 'Gilbert', last_name: 'Moss', display_name: 'Gil' }))
  expect((await one()).first_name).toBe('Gilbert')

  const names = async () => (await dataOf(await me.get('/core_values'))).map((one: { text: string }) => one.text)
  expect(await often(names)).toEqual(['Care'])
  await world.value({ name: 'Wit' })
  expect(await names()).toEqual(expect.arrayContaining(['Care', 'Wit']))
})

test('of six who write and read at once, each finds what they have just written', async ({ request, world }) => {
  const friend = await world.person()
  const value = await world.value()
  const writers = await Promise.all(Array.from({ length: 6 }, () => world.person({ hi5Balance: 50 })))
  const missing: string[] = []
  await Promise.all(
    writers.map(async writer => {
      const me = peerly(request, writer)
      for (let turn = 0; turn < 8; turn++) {
        const gift = { given_for: friend.id, core_value_id: value.id, text: `Turn ${turn}` }
        const { id } = await dataOf(await me.post('/recognitions', gift), 201)
        for (let look = 0; look < 3; look++) {
          const listed = await dataOf(await me.get('/recognitions', { limit: 100 }))
          if (!listed.some((one: { id: number }) => one.id === id))
            missing.push(`${writer.id}, turn ${turn}, look ${look}`)
        }
      }
    }),
  )
  expect(missing).toEqual([])
})

test('who may no longer see something does not see it again', async ({ request, world }) => {
  const [admin, emi] = [await world.person({ role: 'admin' }), await world.person()]
  const ask = () => peerly(request, admin).get(`/users/${emi.id}`)
  await dataOf(await often(ask))
  await world.sql.update(people).set({ role: 'employee' }).where(eq(people.id, admin.id))
  await denied(await ask())
  await world.sql.update(people).set({ role: 'admin' }).where(eq(people.id, admin.id))
  await dataOf(await often(ask))
  await world.sql
    .update(organizations)
    .set({ suspendedAt: new Date() })
    .where(eq(organizations.id, world.organization.id))
  await denied(await ask())
  await world.sql.update(organizations).set({ suspendedAt: null }).where(eq(organizations.id, world.organization.id))
  await dataOf(await often(ask))
  await world.sql.update(people).set({ deletedAt: new Date() }).where(eq(people.id, admin.id))
  await unauthorized(await ask())
})

test('the same address asked for in another form is another answer', async ({ request, world }) => {
  const rick = await world.recruiter()
  await world.candidate(rick)
  const ask = (accept: string) =>
    request.get('/api/v3/candidates', { headers: { Authorization: rick.bearer, Accept: accept } })
  const [documented, strict] = ['application/json', 'application/vnd.api+json']
  const plain = await often(() => ask(documented))
  const typed = await often(() => ask(strict))
  expect(plain.headers()['content-type']).toContain('application/json')
  expect(typed.headers()['content-type']).toContain('application/vnd.api+json')
  expect(await typed.json()).not.toEqual(await plain.json())
  expect(await (await ask(documented)).text()).toBe(await plain.text())

  const versions = (version: string) =>
    request.get('/values.json', { headers: { Authorization: rick.basic, 'X-API-Version': version } })
  expect((await often(() => versions('2.0.0'))).status()).toBe(200)
  expect((await versions('3')).status()).toBeGreaterThanOrEqual(400)
})

test('an answer given again carries the headers of the first, and a request id of its own', async ({
  request,
  world,
}) => {
  const emi = await world.person()
  const ask = () => peerly(request, emi).get('/core_values')
  const [first] = [await ask(), await ask()]
  const again = await often(ask)
  const told = (headers: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(headers).filter(
        ([name]) => !/^(date|x-request-id|ratelimit-.*|connection|keep-alive)$/.test(name),
      ),
    )
  expect(told(again.headers())).toEqual(told(first.headers()))
  expect(again.headers()['x-request-id']).not.toBe(first.headers()['x-request-id'])
})

test('an own answer of TribeHR holds a key, and is not to be remembered', async ({ world }) => {
  const actor = await world.actor(await world.person())
  const asks = (path: string) => asksForAnother(new Request(`http://acme.localhost${path}`), actor)
  for (const format of ['json', 'xml']) {
    expect(asks(`/users/${actor.personId}.${format}?requireApiKey=1`)).toBe(false)
    expect(asks(`/users/00${actor.personId}.${format}`)).toBe(false)
    expect(asks(`/users/${actor.personId + 1}.${format}`)).toBe(true)
  }
})

test('a link that is minted anew is not remembered', async ({ request, world }) => {
  const ada = await world.person({ role: 'admin' })
  const cycle = await world.reviewCycle()
  const task = await requestCalibrationsReport(await world.actor(ada), cycle.uuid)
  const headers = { Authorization: `Token token=${await world.companyToken()}` }
  const link = async () => {
    const { data } = await (await request.get(`/v1/task/${task}`, { headers })).json()
    return data.metadata.link as string | undefined
  }
  await expect.poll(link, { timeout: 30_000 }).toBeTruthy()
  const before = await often(link)
  await expect.poll(link).not.toBe(before)
})

test('an answer is forgotten a minute later, when the next is remembered', async ({ world }) => {
  const actor = await world.actor(await world.person())
  const asking = (path: string) => new Request(`http://localhost/${actor.uuid}/${path}`)
  const ask = async (path: string) => {
    const recalled = (await recall(asking(path)))!
    if (!recalled.answer) await remembering(recalled, actor, new Response('Said'))
    return recalled
  }
  const { key } = await ask('first')
  await expect.poll(async () => (await ask('first')).answer !== undefined).toBe(true)
  const { slots } = (globalThis as unknown as { laurelAnswers: { slots: Map<string, unknown> } }).laurelAnswers
  expect(slots.has(key)).toBe(true)

  const { now } = Date
  try {
    Date.now = () => now() + 61_000
    expect((await recall(asking('first')))!.answer).toBeUndefined()
    await ask('second')
    expect(slots.has(key)).toBe(false)
  } finally {
    Date.now = now
  }
})
