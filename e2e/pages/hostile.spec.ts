import type { APIRequestContext, APIResponse } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { expectInert, type Trapped, trap, visit } from './traps'

// Text that would like to be more than text, written through each dialect and then read on every page that shows it: nothing
// runs, nothing is even tried (the policy of the page has nothing to report), and people read what was written.

/** Each says by its number where it got to. */
const attacks = [
  '<script>laurelRan.push(1)</script>',
  '<img src=x onerror=laurelRan.push(2)>',
  '"><svg onload=laurelRan.push(3)>',
  "'-laurelRan.push(4)-'",
  '</title></textarea></script><script>laurelRan.push(5)</script>',
  '{{constructor.constructor("laurelRan.push(6)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on whoever fills such things in
  '${laurelRan.push(7)}',
  '<iframe srcdoc="<script>parent.laurelRan.push(8)</script>"></iframe>',
  '<a href="javascript:laurelRan.push(9)">press</a>',
  '<style>@import"//evil.example";*{color:red}</style>',
]

const marks = [
  '[url=javascript:laurelRan.push(11)]press[/url]',
  '[url="https://x.example\\" onmouseover=\\"laurelRan.push(12)"]press[/url]',
  '[img]x" onerror="laurelRan.push(13)[/img]',
  '[img]javascript:laurelRan.push(14)[/img]',
  '[color=red;background:url(javascript:laurelRan.push(15))]red[/color]',
  '[email]a@x.example" onclick="laurelRan.push(16)[/email]',
  '[url=data:text/html,<script>laurelRan.push(17)</script>]press[/url]',
  '[url= java\tscript:laurelRan.push(18)]press[/url]',
]

const all = attacks.join(' ')
const bbcode = [...attacks, ...marks].join(' ')
const name = '<img src=x onerror=laurelRan.push(20)>'
const formula = '=HYPERLINK("http://evil.example","press")'

async function made<T = { id: number }>(response: APIResponse): Promise<T> {
  const text = await response.text()
  expect(response.status(), `${response.url()} ${text}`).toBeLessThan(300)
  const said = JSON.parse(text)
  return said.data ?? said.leave_request ?? said.event ?? said
}

const peerly = (request: APIRequestContext, who: WorldPerson, path: string, data: object) =>
  request.post(path, { headers: { Authorization: who.bearer }, data })

const tribehr = (
  request: APIRequestContext,
  who: WorldPerson,
  method: 'post' | 'put',
  path: string,
  form: Record<string, string | number>,
) => request[method](path, { headers: { Authorization: who.basic, 'X-API-Version': '2.0.0' }, form })

test('the traps catch what runs, and what tries to', async ({ page }) => {
  const dialogs = await trap(page)
  await page.goto('/sign-in')
  await expectInert(page, '/sign-in', dialogs)
  await page.evaluate(markup => {
    const place = document.createElement('div')
    place.innerHTML = markup
    document.body.append(place)
  }, name)
  await expect.poll(() => page.evaluate(() => (window as Trapped).laurelReports!.length)).toBeGreaterThan(0)
  await expect(expectInert(page, 'a page with an attack in it', dialogs)).rejects.toThrow()
})

async function company(world: World) {
  const admin = await world.person({ role: 'admin' })
  const manager = await world.person()
  const eli = await world.person({ managerId: manager.id })
  const emi = await world.person()
  return { admin, manager, eli, emi, value: await world.value(), vacation: await world.leaveType() }
}

test('thanks, comments, names and reports by Peerly and TribeHR, in the feed, profiles, moderation and the books', async ({
  page,
  request,
  world,
}) => {
  test.slow()
  const { admin, manager, eli, emi } = await company(world)
  const renamed = { id: 'me', first_name: name, last_name: formula.slice(0, 60), display_name: name }
  await made(await tribehr(request, eli, 'put', '/users/me.json', renamed))
  const value = await made(await peerly(request, admin, '/core_values', { text: name, description: all.slice(0, 300) }))
  const plain = await made(
    await peerly(request, eli, '/recognitions', { given_for: emi.id, core_value_id: value.id, text: all }),
  )
  const rich = await made(
    await tribehr(request, eli, 'post', '/kudos.json', { 'recipients[][id]': emi.id, text: bbcode }),
  )
  await made(await tribehr(request, emi, 'post', '/comments.json', { 'kudos[id]': rich.id, comment: bbcode }))
  await made(await peerly(request, admin, `/recognitions/${plain.id}/hi5`, { comment: all.slice(0, 200) }))
  await made(
    await peerly(request, manager, `/recognitions/${plain.id}/report`, { mark_as: 'fraud', reason: all.slice(0, 400) }),
  )

  const dialogs = await trap(page)
  await world.signIn(page, admin)
  await visit(page, dialogs, {
    '/': attacks[1]!,
    [`/kudos/${plain.id}`]: attacks[0]!,
    [`/kudos/${rich.id}`]: attacks[0]!,
    [`/kudos/${rich.id}/history`]: null,
    [`/kudos/${plain.id}/edit`]: null,
    [`/see/recognition/${plain.id}`]: null,
    '/people': name,
    [`/people/${eli.id}`]: name,
    '/people/chart': name,
    '/insights': null,
    '/admin/values': name,
    [`/admin/values/${value.id}`]: null,
    '/admin/people': name,
    [`/admin/people/${eli.id}`]: name,
    '/admin/moderation': attacks[1]!,
    '/admin/audit': null,
    '/admin/outbox': null,
  })
  await page.context().clearCookies()
  await world.signIn(page, emi)
  await visit(page, dialogs, { '/notices': name, '/me': null })
  await page.context().clearCookies()
  await world.signIn(page, eli)
  await visit(page, dialogs, { '/me': null, '/': name })

  for (const path of [`/kudos/${rich.id}.xml`, '/kudos.xml', '/users.xml', `/users/${eli.id}.xml`]) {
    const answer = await request.get(path, { headers: { Authorization: emi.basic } })
    const xml = await answer.text()
    expect(XMLValidator.validate(xml), path).toBe(true)
    expect(JSON.stringify(new XMLParser().parse(xml)), path).not.toContain('"script"')
    expect(answer.headers()['content-type'], path).toMatch(/^application\/xml/)
    expect(answer.headers()['x-content-type-options'], path).toBe('nosniff')
  }
  const html = await request.get(`/kudos/${rich.id}.json?formattedTextAs=html`, {
    headers: { Authorization: emi.basic },
  })
  const { text } = await html.json()
  await page.goto('about:blank')
  const leftOver = await page.evaluate(markup => {
    const read = new DOMParser().parseFromString(markup, 'text/html')
    const named = [...read.querySelectorAll('*')].flatMap(one =>
      [...one.attributes].map(at => `${at.name}=${at.value}`),
    )
    const tags = [...read.querySelectorAll('script, iframe, svg, style, object, form')].map(one => one.tagName)
    return [
      ...tags,
      ...named.filter(at => /^on|^(href|src)=\s*(javascript|data|vbscript):/i.test(at.replaceAll('\t', ''))),
    ]
  }, text)
  expect(leftOver).toEqual([])
})

test('leave and events by TribeHR, on the pages of who asks, who decides and who comes', async ({
  page,
  request,
  world,
}) => {
  test.slow()
  const { admin, manager, eli, vacation } = await company(world)
  await made(
    await tribehr(request, manager, 'put', '/users/me.json', { id: 'me', first_name: name, display_name: name }),
  )
  const leave = await made(
    await tribehr(request, eli, 'post', '/leave_requests.json', {
      'leave_type[id]': vacation.id,
      date_start: '2031-03-03',
      date_end: '2031-03-04',
      comments: all,
    }),
  )
  const kind = await world.eventType(name)
  const event = await made(
    await tribehr(request, admin, 'post', '/events.json', {
      name: attacks[1]!,
      notes: all,
      start_date: '2031-03-05T10:00:00',
      end_date: '2031-03-05T12:00:00',
      'event_type[id]': kind.id,
    }),
  )

  const dialogs = await trap(page)
  await world.signIn(page, eli)
  await visit(page, dialogs, {
    '/leave': null,
    [`/leave/${leave.id}`]: attacks[0]!,
    [`/leave/${leave.id}/change`]: null,
    '/calendar?month=2031-03': null,
    '/events': attacks[1]!,
    // Notes of an event are HTML, of which what is harmless stays.
    [`/events/${event.id}`]: 'laurelRan.push(4)',
    '/events/month?month=2031-03': null,
  })
  await page.context().clearCookies()
  await world.signIn(page, manager)
  await visit(page, dialogs, { '/leave/approvals': attacks[0]!, '/notices': null, '/calendar?month=2031-03': null })
  await page.context().clearCookies()
  await world.signIn(page, admin)
  await visit(page, dialogs, {
    [`/events/${event.id}/edit`]: null,
    '/admin/structure': null,
    '/admin/audit': null,
    '/insights/leave': null,
  })
})

test('candidates, referees and questions by Vitay, on the pages their letters lead to', async ({
  page,
  request,
  world,
}) => {
  test.slow()
  const rhea = await world.recruiter('root')
  const post = (path: string, attributes: object, relationships: object = {}) =>
    request.post(`/api${path}`, {
      headers: { Authorization: rhea.bearer },
      data: { data: { attributes, relationships } },
    })
  type Made = { id: string }
  const set = await made<Made>(await post('/v1/question_sets', { title: name, is_default: true }))
  const inSet = { question_set: { type: 'QuestionSet', id: set.id } }
  await made(await post('/v1/questions', { text: all, type: 'text' }, inSet))
  const candidate = await made<Made>(
    await post('/v3/candidates', { first_name: name, last_name: name, email: `cara.${rhea.id}@x.example`, notes: all }),
  )
  const about = { candidate: { type: 'Candidate', id: candidate.id } }
  await made(await post('/v1/public/reference_requests', { notes: all }, { ...about, ...inSet }))
  const email = `rafa.${rhea.id}@x.example`
  const referee = { first_name: name, last_name: name, email, relationship: 'manager', company: name, job_title: name }
  await made(await post('/v2/references', referee, about))

  const dialogs = await trap(page)
  const letter = await world.waitForMail(email)
  const form = world.linkIn(letter[0]!, '/respond/')
  await visit(page, dialogs, { [form]: null })
  await page.getByRole('checkbox').first().check()
  await page
    .getByRole('button', { name: /begin|start/i })
    .first()
    .click()
  await expect(page.getByText(attacks[1]!).first()).toBeVisible()
  await expectInert(page, form, dialogs)
  const asked = await world.waitForMail(`cara.${rhea.id}@x.example`)
  await visit(page, dialogs, { [world.linkIn(asked[0]!, '/nominate/')]: name })

  const admin = await world.person({ role: 'admin' })
  await world.signIn(page, admin)
  await visit(page, dialogs, {
    '/admin/outbox': null,
    [`/admin/outbox/mail/${letter[0]!.id}`]: null,
    [`/admin/outbox/mail/${asked[0]!.id}`]: null,
    '/admin/audit': null,
  })
})
