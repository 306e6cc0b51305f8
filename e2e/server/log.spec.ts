import { readFileSync } from 'node:fs'
import { call } from '@/e2e/authority/acting'
import { expect, test } from '@/e2e/fixtures'
import { feedbackLinkOf, makeFeedback } from '@/e2e/world/feedback'
import { serverUrl } from '@/e2e/world/session'
import { makeFeed } from '@/lib/domain/calendar-feeds/commands'

// What the server under test writes to its log: each request, and nothing that would open a door.

const at = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, serverUrl()), { redirect: 'manual', ...init }).then(async answer => {
    await answer.body?.cancel()
    return answer.status
  })

const json = (data: object) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(data),
})

test('the log tells of each request, and holds nothing that opens a door', async ({ world }) => {
  const password = `a long one ${world.organization.subdomain}`
  const wrong = `not it ${world.organization.subdomain}`
  const rhea = await world.recruiter('root', { password })
  const [candidate, token, feed] = await Promise.all([
    world.candidate(rhea),
    world.companyToken({ scopes: ['reflektive:read'] }),
    makeFeed(await world.actor(rhea), 'own_leave'),
  ])
  const reference = await world.reference(candidate)
  const links = {
    respond: await world.refereeLink(reference),
    nominate: await world.candidateLink(await world.referenceRequest(candidate)),
    rights: await world.refereeLink(reference, 'rights'),
    feedback: await feedbackLinkOf(await makeFeedback(candidate)),
  }
  for (const [page, link] of Object.entries(links)) expect(await at(`/${page}/${link}`), page).toBe(200)
  expect(await at(`/calendars/${feed}.ics`)).toBe(200)
  expect(await at(`/reset?email=a%40b.example&key=${wrong.replaceAll(' ', '+')}`)).toBe(200)
  expect(await at('/users/me', { headers: { Authorization: rhea.bearer } })).toBe(200)
  expect(await at('/users/me.json', { headers: { Authorization: rhea.basic, 'X-API-Version': '2.0.0' } })).toBe(200)
  expect(await at('/', { headers: { Cookie: `${rhea.cookie.name}=${rhea.cookie.value}` } })).toBe(200)
  expect(await at('/v1/task/none', { headers: { Authorization: `Token token=${token}` } })).toBe(404)
  await at(`/v1/task/none?token=${token}`)
  const login = (tried: string) => json({ data: { attributes: { email: rhea.email, password: tried } } })
  await at('/api/v3/oauth/login', login(password))
  await at('/api/v3/oauth/login', login(wrong))
  for (const tried of [password, wrong])
    await call('action sign-in.signInWithPassword', { identifier: rhea.email, password: tried }, {})

  const mark = `/recognitions/${1_000_000_000 + rhea.id}`
  await at(mark)
  const log = () => readFileSync(process.env.LAUREL_TEST_LOG!, 'utf8')
  await expect.poll(log).toContain(`"${mark}"`)
  const secrets = {
    password,
    wrong,
    token,
    feed,
    ...links,
    bearer: rhea.bearer.replace('Bearer ', ''),
    basic: rhea.basic.replace('Basic ', ''),
    apiKey: rhea.apiKey,
    cookie: rhea.cookie.value,
  }
  const text = log()
  expect(
    Object.entries(secrets)
      .filter(([, secret]) => text.includes(secret!))
      .map(([name]) => name),
  ).toEqual([])
  expect(text).not.toContain(encodeURIComponent(wrong))
})
