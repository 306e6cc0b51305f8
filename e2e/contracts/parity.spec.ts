import type { APIRequestContext } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'

// One record, four ways to see it. What is given through any of them must be there in the others' words.

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

type Scene = {
  giver: WorldPerson
  emi: WorldPerson
  eli: WorldPerson
  value: { id: number; name: string }
  token: string
}

async function scene(world: World): Promise<Scene> {
  return {
    giver: await world.person({ firstName: 'Mona' }),
    emi: await world.person({ firstName: 'Emi' }),
    eli: await world.person({ firstName: 'Eli' }),
    value: await world.value({ name: 'Courage' }),
    token: await world.companyToken(),
  }
}

const read = async (request: APIRequestContext, path: string, authorization: string) => {
  const response = await request.get(path, { headers: { Authorization: authorization } })
  expect(response.status(), path).toBe(200)
  return response
}

/** Reads a recognition by its text through every dialect, and checks that each says the same. */
async function expectEverywhere(request: APIRequestContext, world: Scene, text: string, recipients: WorldPerson[]) {
  const ids = recipients.map(one => one.id)

  const peerly = (await (await read(request, '/recognitions', world.emi.bearer)).json()).data
  const recognition = peerly.find((one: { text: string }) => one.text === text)
  expect(recognition).toMatchObject({ given_by: world.giver.id, given_for: ids[0], recipients: ids })
  expect(recognition.core_value).toMatchObject({ id: world.value.id, text: world.value.name })

  const kudos = await (await read(request, `/kudos/${recognition.id}.json`, world.eli.basic)).json()
  expect(kudos).toMatchObject({ id: recognition.id, text, poster: { id: world.giver.id } })
  expect(kudos.recipients.map((one: { id: number }) => one.id)).toEqual(ids)
  expect(kudos.values).toMatchObject([{ id: world.value.id, name: world.value.name }])

  const xml = new XMLParser({ isArray: name => name === 'recipient' }).parse(
    await (await read(request, `/kudos/${recognition.id}.xml`, world.eli.basic)).text(),
  )
  expect(xml.kudos).toMatchObject({ id: recognition.id, text })
  expect(xml.kudos.recipients.recipient.map((one: { id: number }) => one.id)).toEqual(ids)

  const token = `Token token=${world.token}`
  const { data: v2 } = await (await read(request, '/v2/real-time-feedback', token)).json()
  const feedback = v2.find((one: { content: string }) => one.content === text)
  expect(feedback).toMatchObject({ sender: { uuid: world.giver.uuid, email: world.giver.email } })
  expect(feedback.recipients.map((one: { uuid: string }) => one.uuid)).toEqual(recipients.map(one => one.uuid))

  const { data: v1 } = await (await read(request, '/v1/real-time-feedback', token)).json()
  const parts = v1.filter((one: { content: string }) => one.content === text)
  expect(parts.map((one: { recipient: { uuid: string } }) => one.recipient.uuid).sort()).toEqual(
    recipients.map(one => one.uuid).sort(),
  )
  return { id: recognition.id as number, kudos }
}

/** Nobody of another company finds it, by list or by id, in any dialect. */
async function expectNowhere(request: APIRequestContext, other: World, id: number) {
  const stranger = await other.person()
  const token = `Token token=${await other.companyToken()}`
  expect((await (await read(request, '/recognitions', stranger.bearer)).json()).data).toEqual([])
  expect(await (await read(request, '/kudos.json', stranger.basic)).json()).toEqual([])
  for (const version of ['v1', 'v2'])
    expect((await (await read(request, `/${version}/real-time-feedback`, token)).json()).data).toEqual([])
  for (const [path, authorization] of [
    [`/recognitions/${id}`, stranger.bearer],
    [`/kudos/${id}.json`, stranger.basic],
    [`/kudos/${id}.xml`, stranger.basic],
  ])
    expect((await request.get(path!, { headers: { Authorization: authorization! } })).status()).toBe(404)
}

test('given through Peerly, seen through all', async ({ request, world, other }) => {
  const people = await scene(world)
  const response = await request.post('/recognitions', {
    headers: { Authorization: people.giver.bearer },
    data: { given_for: people.emi.id, core_value_id: people.value.id, text: 'You stood up for the users' },
  })
  expect(response.status()).toBe(201)
  const { id } = await expectEverywhere(request, people, 'You stood up for the users', [people.emi])
  await expectNowhere(request, other, id)
})

test('given through TribeHR with a picture, seen through all', async ({ request, world, other }) => {
  const people = await scene(world)
  const response = await request.post('/kudos.json', {
    headers: { Authorization: people.giver.basic },
    multipart: {
      'recipients[0][id]': String(people.emi.id),
      'recipients[1][id]': String(people.eli.id),
      'values[0][id]': String(people.value.id),
      text: 'Two of you, one calm launch',
      picture: { name: '../launch.png', mimeType: 'image/png', buffer: pixel },
    },
  })
  expect(response.status()).toBe(200)
  const { id, kudos } = await expectEverywhere(request, people, 'Two of you, one calm launch', [people.emi, people.eli])
  const picture = await read(request, `/attachments/view/${kudos.picture.url}`, people.eli.basic)
  expect(picture.headers()['content-type']).toBe('image/png')
  await expectNowhere(request, other, id)
})

test('given in the browser, seen through all', async ({ page, request, world, other }) => {
  const people = await scene(world)
  await world.signIn(page, people.giver)
  await page.goto('/')
  await page.getByRole('link', { name: 'Thank someone' }).click()
  const picker = page.getByRole('combobox', { name: 'To' })
  for (const person of [people.emi, people.eli]) {
    await picker.fill(person.displayName)
    await page.getByRole('option', { name: person.displayName }).click()
  }
  await page.getByRole('checkbox', { name: 'Courage' }).check()
  await page.getByRole('textbox', { name: 'What they did' }).fill('Kept calm, kept us calm')
  await page
    .getByLabel('Picture', { exact: true })
    .setInputFiles({ name: 'calm.png', mimeType: 'image/png', buffer: pixel })
  await page.getByRole('button', { name: 'Send thanks' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Kept calm, kept us calm' })).toBeVisible()
  const { id, kudos } = await expectEverywhere(request, people, 'Kept calm, kept us calm', [people.emi, people.eli])
  expect(kudos.picture.url).toMatch(/\.png$/)
  await expectNowhere(request, other, id)
})

test('a private one is seen by its giver and recipients, and through Reflektive by nobody', async ({
  request,
  world,
}) => {
  const people = await scene(world)
  const { id } = await world.recognition({
    giver: people.giver,
    recipients: [people.emi],
    text: 'Between us',
    isPrivate: true,
  })
  for (const [person, status] of [
    [people.giver, 200],
    [people.emi, 200],
    [people.eli, 404],
  ] as const) {
    expect((await request.get(`/recognitions/${id}`, { headers: { Authorization: person.bearer } })).status()).toBe(
      status,
    )
    expect((await request.get(`/kudos/${id}.json`, { headers: { Authorization: person.basic } })).status()).toBe(status)
  }
  const headers = { Authorization: `Token token=${people.token}` }
  for (const version of ['v1', 'v2'])
    expect((await (await request.get(`/${version}/real-time-feedback`, { headers })).json()).data).toEqual([])
})
