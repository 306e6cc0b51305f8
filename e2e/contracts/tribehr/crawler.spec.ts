import type { APIRequestContext } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import sharp from 'sharp'
import { expect, test, type World } from '@/e2e/fixtures'
import { as, type Format, form, formHeaders } from './client'

// The vendor admits that some of its urls lead nowhere. Here each one is followed, until there are no more.

const lists = [
  'users',
  'users/me',
  'leave_requests',
  'leave_requests/approved',
  'leave_requests/pending',
  'leave_requests/rejected',
  'leave_types',
  'events',
  'events/upcoming',
  'events/holidays',
  'event_types',
  'kudos',
  'values',
]

const parser = new XMLParser({ ignoreAttributes: false })

function read(format: Format, text: string): unknown {
  if (format === 'json') return JSON.parse(text)
  expect(XMLValidator.validate(text), text).toBe(true)
  return parser.parse(text)
}

/** Every `url` in an answer as an address of ours; pictures are relative to /attachments/view, other hosts not ours. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'url') return urlsIn(inner)
    if (/^https?:/.test(inner)) return []
    return inner.startsWith('/') ? [inner] : [`/attachments/view/${inner}`]
  })
}

/** Follows every url from the lists on; gives each address with the status it answered. */
async function crawl(request: APIRequestContext, headers: Record<string, string>, format: Format) {
  const found = new Map<string, number>()
  let next = lists.map(path => `/${path}.${format}`)
  const visit = async (url: string) => {
    const response = await request.get(url, { headers })
    found.set(url, response.status())
    const isPicture = response.headers()['content-type']?.startsWith('image/')
    return isPicture || response.status() !== 200 ? [] : urlsIn(read(format, await response.text()))
  }
  while (next.length > 0) {
    const urls = (await Promise.all(next.slice(0, 8).map(visit))).flat()
    next = [...new Set([...next.slice(8), ...urls])].filter(url => !found.has(url))
  }
  return found
}

const dead = (found: Map<string, number>, ...fine: number[]) =>
  [...found].filter(([, status]) => !fine.includes(status))

const kindsOf = (found: Map<string, number>) => new Set([...found.keys()].map(url => url.split(/[/.]/)[1]))

const hostile = '<&>"\' ]]> <script>alert(1)</script> \u0007\uFFFE 🎉 [b]'

/** A company with one of everything, its texts as unkind to XML as they may be. */
async function office(request: APIRequestContext, world: World) {
  const [location, department, job, employeeClass] = [
    await world.location(hostile),
    await world.department(hostile),
    await world.job(hostile),
    await world.employeeClass(hostile),
  ]
  const admin = await world.person({ role: 'admin', displayName: hostile })
  const manager = await world.person({ avatarUrl: 'https://pictures.example/me.png' })
  const places = { jobId: job.id, departmentId: department.id, locationId: location.id }
  const employment = { employeeClassId: employeeClass.id, phone: hostile }
  const employee = await world.person({ managerId: manager.id, ...places, employment, employee: { city: hostile } })
  const gone = await world.person({ deletedAt: new Date(), managerId: manager.id })
  for (const privacy of ['everyone', 'manager_and_employee', 'administrators'] as const)
    await world.customField({ name: hostile, privacy, records: [{ person: employee, content: hostile }] })

  const post = async (path: string, who: typeof admin, ...fields: [string, string | number][]) => {
    const response = await request.post(`${path}.json`, { headers: as(who, formHeaders), data: form(...fields) })
    expect(response.status(), await response.text()).toBe(200)
    return response.json()
  }
  const buffer = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const given = await request.post('/kudos.json', {
    headers: as(manager),
    multipart: {
      'recipients[][id]': String(employee.id),
      text: 'For you',
      picture: { name: 'a.png', mimeType: 'image/png', buffer },
    },
  })
  const { id, picture } = await given.json()
  await world.person({ avatar: picture.url })
  const value = await world.value({ name: hostile, picture: picture.url })
  await world.recognition({ giver: gone, recipients: [admin, employee], values: [value], text: hostile })
  await post('/comments', employee, ['kudos[id]', id], ['comment', '<&> ]]> 🎉'])

  const away = await world.leaveType({ name: hostile, accrual: 'monthly', entitlement: 12, negativeLimit: null })
  for (const [day, who, status] of [
    ['01', employee, 'PENDING'],
    ['02', manager, 'APPROVED'],
    ['03', admin, 'REJECTED'],
  ] as const)
    await post(
      '/leave_requests',
      admin,
      ['user[id]', who.id],
      ['status', status],
      ['leave_type[id]', away.id],
      ['date_start', `2026-12-${day}`],
      ['date_end', `2026-12-${day}`],
      ['comments', 'To <the> sea & ]]> 🎉'],
    )
  await world.event({ name: hostile, notes: hostile, endsAt: '2100-01-01T00:00:00', locations: [location] })
  await world.holiday('2026-12-25', { locations: [location] })
  return { admin, manager, employee }
}

for (const format of ['json', 'xml'] as Format[]) {
  test(`every url of every answer resolves: 200 for administrators, 200 or 403 for employees (${format})`, async ({
    request,
    world,
  }) => {
    test.slow()
    const { admin, manager, employee } = await office(request, world)
    const seen = await crawl(request, as(admin), format)
    expect(dead(seen, 200)).toEqual([])
    expect(kindsOf(seen)).toEqual(
      new Set([
        'users',
        'employee_records',
        'assignment_records',
        'jobs',
        'departments',
        'locations',
        'employee_classes',
        'custom_fields',
        'leave_requests',
        'leave_types',
        'events',
        'event_types',
        'kudos',
        'notes',
        'comments',
        'values',
        'attachments',
      ]),
    )
    for (const who of [manager, employee]) {
      // What they are shown themselves, they may see.
      expect(dead(await crawl(request, as(who), format), 200)).toEqual([])
      // What administrators are shown is there, whether they may see it or not.
      const statuses = new Map<string, number>()
      for (const url of seen.keys()) statuses.set(url, (await request.get(url, { headers: as(who) })).status())
      expect(dead(statuses, 200, 403)).toEqual([])
      expect([...statuses.values()]).toContain(403)
    }
  })

  const who = format === 'json' ? 'ada' : 'eli'
  test(`the demo company shows ${who} no dead url either (${format})`, async ({ request }) => {
    test.slow()
    const Authorization = `Basic ${Buffer.from(`${who}:demo-${who}-key`).toString('base64')}`
    const seen = await crawl(request, { Authorization }, format)
    expect(seen.size).toBeGreaterThan(200)
    expect(dead(seen, 200)).toEqual([])
  })
}
