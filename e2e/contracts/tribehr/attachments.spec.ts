import type { APIRequestContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { recognitions } from '@/db/schema/recognitions'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { pictureLink } from '@/lib/domain/pictures/links'
import { as, dataOf, expectError, formHeaders, xmlOf } from './client'

const paint = (type: 'png' | 'jpeg' | 'gif' | 'webp') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: 'where it was taken' } })
    .toFormat(type)
    .toBuffer()

type Part = { name: string; mimeType: string; buffer: Buffer }

async function post(request: APIRequestContext, world: World, picture: Part, format = 'json') {
  const [giver, recipient] = [await world.person(), await world.person()]
  const response = await request.post(`/kudos.${format}`, {
    headers: as(giver),
    multipart: { 'recipients[][id]': String(recipient.id), picture },
  })
  return { giver, recipient, response }
}

for (const [type, extension] of [
  ['png', 'png'],
  ['jpeg', 'jpg'],
  ['gif', 'gif'],
  ['webp', 'webp'],
] as const)
  test(`a ${type} attached to a kudos is found at /attachments/view, whatever it was called`, async ({
    request,
    world,
  }) => {
    const buffer = await paint(type)
    const part = { name: '../../etc/passwd.svg', mimeType: 'image/svg+xml', buffer }
    const { response, recipient } = await post(request, world, part)
    expect(response.status()).toBe(200)
    const { picture, text } = await response.json()
    expect(text).toBe('')
    expect(picture).toEqual({ url: expect.stringMatching(new RegExp(`^[0-9a-f]{32}\\.${extension}$`)) })
    const shown = await request.get(`/attachments/view/${picture.url}`, { headers: as(recipient) })
    expect(shown.status()).toBe(200)
    expect(shown.headers()).toMatchObject({
      'content-type': `image/${type}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=31536000, immutable',
    })
    const bytes = await shown.body()
    expect(await sharp(bytes).metadata()).toMatchObject({ format: type, width: 40, height: 30 })
    expect(bytes.includes('where it was taken')).toBe(false)
  })

test('the same in XML, and a later PUT replaces it', async ({ request, world }) => {
  const part = { name: 'a.png', mimeType: 'image/png', buffer: await paint('png') }
  const { response, giver } = await post(request, world, part, 'xml')
  const { kudos } = await xmlOf(response)
  expect(kudos.picture.url).toMatch(/\.png$/)
  const changed = await request.put(`/kudos/${kudos.id}.json`, {
    headers: as(giver),
    multipart: {
      id: String(kudos.id),
      text: 'A better one',
      picture: { name: 'b', mimeType: 'image/gif', buffer: await paint('gif') },
    },
  })
  const { picture, text } = await changed.json()
  expect(text).toBe('A better one')
  expect(picture.url).toMatch(/\.gif$/)
  // A form whose file nobody chose sends an empty one: the picture stays.
  const empty = new FormData()
  empty.set('id', kudos.id)
  empty.set('picture', new File([], ''))
  const kept = await request.put(`/kudos/${kudos.id}.json`, { headers: as(giver), multipart: empty })
  expect((await kept.json()).picture).toEqual(picture)
})

for (const format of ['json', 'xml'] as const)
  test(`a picture that is sent as an empty text goes, unless there would be nothing left (${format})`, async ({
    request,
    world,
  }) => {
    const part = { name: 'a.png', mimeType: 'image/png', buffer: await paint('png') }
    const { response, giver } = await post(request, world, part)
    const { id } = await response.json()
    const put = (data: string) =>
      request.put(`/kudos/${id}.${format}`, { headers: as(giver, formHeaders), data: `id=${id}&${data}` })
    await expectError(await put('picture='), 400, 'VALIDATION_ERROR', /^text: /)
    const without = await dataOf(await put('picture=&text=Words+will+do'), 'kudos')
    expect(without).toMatchObject({ id, text: 'Words will do' })
    expect(without).not.toHaveProperty('picture')
    await expectError(await put('picture=a.png'), 400, 'VALIDATION_ERROR', /^picture: must be a file/)
  })

for (const format of ['json', 'xml'])
  test(`what is no picture is refused (${format})`, async ({ request, world }) => {
    const png = await paint('png')
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    for (const buffer of [svg, Buffer.from('not a picture'), png.subarray(0, 60)]) {
      const { response } = await post(request, world, { name: 'a.png', mimeType: 'image/png', buffer }, format)
      await expectError(response, 400, 'VALIDATION_ERROR', /^picture: /)
    }
    const big = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(11 * 1024 * 1024) }
    await expectError((await post(request, world, big, format)).response, 413, 'VALIDATION_ERROR')
    const huge = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(13 * 1024 * 1024) }
    await expectError((await post(request, world, huge, format)).response, 413, 'VALIDATION_ERROR')
  })

test('who may look: the company’s people by any credential, and whoever holds a signed link', async ({
  request,
  world,
  other,
}) => {
  const part = { name: 'a.png', mimeType: 'image/png', buffer: await paint('png') }
  const { response, recipient } = await post(request, world, part)
  const name = (await response.json()).picture.url as string
  const status = async (headers: { Authorization?: string; Cookie?: string }, url = `/attachments/view/${name}`) => {
    const answer = await request.get(url, { headers: headers as Record<string, string> })
    if (answer.status() !== 200) expect(await answer.text()).toBe('')
    return answer.status()
  }
  const credentials = ({ basic, bearer, apiKey, cookie }: WorldPerson) => [
    { Authorization: basic },
    { Authorization: bearer },
    { Authorization: `Bearer ${apiKey}` },
    { Cookie: `${cookie.name}=${cookie.value}` },
  ]
  for (const headers of credentials(recipient)) expect(await status(headers)).toBe(200)
  for (const headers of credentials(await other.person())) expect(await status(headers)).toBe(404)
  expect(await status({ Authorization: recipient.basic }, '/attachments/view/0123456789abcdef.png')).toBe(404)
  expect(await status({ Authorization: recipient.basic }, `/attachments/view/%00${name}`)).toBe(404)
  expect(await status({})).toBe(401)
  expect(await status({ Authorization: 'Bearer wrong' })).toBe(401)

  const link = pictureLink(name).replace(/^https?:\/\/[^/]+/, '')
  expect(await status({}, link)).toBe(200)
  expect(await status({}, `${link.slice(0, -1)}x`)).toBe(401)
  expect(await status({}, link.replace(name, `f${name}`))).toBe(401)
})

test('a browser without a session is not asked for a password by every picture', async ({ request }) => {
  const url = '/attachments/view/0123456789abcdef.png'
  const program = await request.get(url)
  expect(program.headers()['www-authenticate']).toBe('Basic realm="localhost"')
  const browser = await request.get(url, { headers: { 'Sec-Fetch-Dest': 'image' } })
  expect(browser.headers()['www-authenticate']).toBe('Bearer')
})

test('avatars: at the url a user carries, for those who have one', async ({ request, world, other }) => {
  const part = { name: 'a.png', mimeType: 'image/png', buffer: await paint('png') }
  const { response, recipient } = await post(request, world, part)
  const person = await world.person({ avatar: (await response.json()).picture.url })
  const user = await (await request.get(`/users/${person.id}.json`, { headers: as(recipient) })).json()
  expect(user.avatar).toEqual({ url: `/users/view/${person.id}/picture` })
  const shown = await request.get(user.avatar.url, { headers: as(recipient) })
  expect(shown.status()).toBe(200)
  expect(shown.headers()['content-type']).toBe('image/png')

  const elsewhere = await world.person({ avatarUrl: 'https://pictures.example/me.png' })
  const linked = await (await request.get(`/users/${elsewhere.id}.json`, { headers: as(recipient) })).json()
  expect(linked.avatar).toEqual({ url: 'https://pictures.example/me.png' })

  const without = await (await request.get(`/users/${recipient.id}.json`, { headers: as(recipient) })).json()
  expect(without).not.toHaveProperty('avatar')
  for (const path of [`/users/view/${recipient.id}/picture`, '/users/view/x/picture'])
    expect((await request.get(path, { headers: as(recipient) })).status()).toBe(404)
  const stranger = await other.person()
  expect((await request.get(user.avatar.url, { headers: as(stranger) })).status()).toBe(404)
  expect((await request.get(user.avatar.url)).status()).toBe(401)
})

test('a picture is seen where its kudos is: not by others when private, hidden, deleted or replaced', async ({
  request,
  world,
}) => {
  const moderator = await world.person({ role: 'moderator' })
  const part = { name: 'a.png', mimeType: 'image/png', buffer: await paint('png') }
  const { response, giver, recipient } = await post(request, world, part)
  const { id, picture } = await response.json()
  const other = await world.person({ role: 'admin' })
  const seen = async (person: WorldPerson, name = picture.url) => {
    const statuses = []
    for (const headers of [{ Authorization: person.basic }, { Cookie: `${person.cookie.name}=${person.cookie.value}` }])
      statuses.push((await request.get(`/attachments/view/${name}`, { headers: headers as never })).status())
    expect(new Set(statuses).size).toBe(1)
    return statuses[0]
  }
  expect(await seen(other)).toBe(200)

  await world.sql.update(recognitions).set({ isPrivate: true }).where(eq(recognitions.id, id))
  expect(await seen(giver)).toBe(200)
  expect(await seen(recipient)).toBe(200)
  expect(await seen(other)).toBe(404)
  await world.sql.update(recognitions).set({ isPrivate: false }).where(eq(recognitions.id, id))

  const review = (data: object) =>
    request.post(`/recognitions/${id}/review`, { headers: { Authorization: moderator.bearer }, data })
  await review({ is_inappropriate: true })
  for (const person of [giver, recipient, other, moderator]) expect(await seen(person)).toBe(404)
  await review({ is_inappropriate: false })
  expect(await seen(other)).toBe(200)

  const replaced = await request.put(`/kudos/${id}.json`, {
    headers: as(giver),
    multipart: { id: String(id), picture: { ...part, buffer: await paint('gif') } },
  })
  const later = (await replaced.json()).picture.url
  expect(await seen(giver)).toBe(404)
  expect(await seen(other, later)).toBe(200)
  await request.delete(`/kudos/${id}.json`, { headers: as(giver) })
  expect(await seen(other, later)).toBe(404)
})

test('a file with a name but nothing in it is no picture', async ({ request, world }) => {
  const part = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(0) }
  const { response } = await post(request, world, part)
  await expectError(response, 400, 'VALIDATION_ERROR', /^picture: /)
})
