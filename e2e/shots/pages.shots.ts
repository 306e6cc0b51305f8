import { test } from '@playwright/test'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { feedbackRequests } from '@/db/schema/feedback'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { uuidOf } from '@/db/seed/identity'
import { feedbackLinkOf } from '@/e2e/world/feedback'
import { candidateLinkOf, linkOf } from '@/e2e/world/references'

// Every page of the demo company, as a reader sees it: both themes, on a phone and on a desk, into shots/. Those alone whose address
// fits LAUREL_SHOTS, a regular expression, where that is set.

const wanted = new RegExp(process.env.LAUREL_SHOTS ?? '')

const guest = ['/sign-in', '/forgot', '/reset', '/reset?email=eli@acme.example&key=any', '/docs', '/docs/reflektive']
const member = [
  '/',
  '/?thank',
  '/?scope=me',
  '/?scope=team&value=1',
  '/notices',
  '/me/notices',
  '/kudos/1',
  '/kudos/1/history',
  '/nowhere',
  '/me/security',
  '/leave',
  '/leave/statement',
  '/calendar',
  '/calendar?whose=everyone&as=chart&month=2026-12',
  '/calendar?whose=everyone&as=list',
  '/events',
  '/events/month?m=2026-12',
  '/events/6',
  '/people',
  '/people?q=zzz',
  '/people/2',
  '/people/3?kudos=given',
  '/people/chart',
  '/people/chart?at=3',
  '/me',
  '/me/calendars',
  '/reviews',
  '/see/recognition/1',
]
const manager = ['/leave/approvals', '/reviews?mine', '/insights?mine']
const round = `/admin/reviews/${uuidOf('review cycle 2')}`
const admin = [
  '/admin',
  '/admin/leave',
  '/admin/leave/1',
  '/admin/leave/new',
  '/admin/holidays',
  '/admin/blackouts',
  '/admin/reviews',
  round,
  `${round}/calibration`,
  `${round}/calibration?view=table`,
  '/events/new',
  '/admin/moderation',
  '/admin/moderation/resolved',
  '/admin/tokens',
  '/admin/audit',
  '/admin/outbox',
  '/admin/outbox/jobs',
  '/admin/people',
  '/admin/people/invite',
  '/admin/people/3',
  '/admin/people/import',
  '/insights',
  '/insights?period=year',
  '/insights/leave?period=year',
  '/admin/company',
  '/admin/values',
  '/admin/values/1',
  '/admin/structure',
  '/admin/structure/locations/1',
  '/admin/mails',
  '/admin/sign-in',
  '/admin/retention',
]

const candidate = (place: number) => `/hiring/candidates/${uuidOf(`candidate 1 ${place}`)}`
const set = `/hiring/questions/${uuidOf('question set 1 general')}`
const recruiter = [
  candidate(0),
  `${candidate(0)}/compare`,
  `${candidate(0)}/request`,
  `${candidate(0)}/answers/${uuidOf('answer Priya Raman 0 0')}`,
  candidate(1),
  candidate(3),
  candidate(4),
  `${candidate(4)}/request`,
  '/hiring',
  '/hiring?columns=who,status,references,addedAt',
  '/hiring/candidates/new',
  '/hiring/candidates/import',
  '/hiring/references',
  '/hiring/references?state=waiting',
  '/hiring/analytics',
  '/hiring/analytics?period=year',
  '/hiring/activities',
  '/hiring/team',
  '/hiring/team/new',
  `/hiring/team/${uuidOf('recruiter 1 rick')}`,
  `/hiring/team/${uuidOf('recruiter 1 rhea')}`,
  '/hiring/settings',
  '/hiring/invoices',
  `/hiring/invoices/${uuidOf('invoice 1 1')}`,
  '/hiring/questions',
  '/hiring/questions/new',
  '/hiring/questions/new?template=leadership&language=de',
  set,
  `${set}?language=fr`,
  `${set}/versions/1`,
  `${set}/questions/new`,
  `${set}/questions/${uuidOf('question 1 general 0')}`,
  `${set}/translation?language=de`,
  `${set}/translation?language=ar`,
  '/hiring/feedback',
  '/hiring/feedback/new',
  `/hiring/feedback/new?candidate=${uuidOf('candidate 1 0')}`,
  '/hiring/leads',
  `/hiring/leads/${uuidOf('lead 1 0')}`,
]

const owner = ['/companies', '/companies/new', '/companies/1']

/** What candidates and referees open, by links as their mails would have them. */
async function mailed(): Promise<string[]> {
  const [awaited] = await db
    .select()
    .from(candidateReferences)
    .where(inArray(candidateReferences.status, ['invited', 'opened', 'started']))
    .limit(1)
  await db.update(candidateReferences).set({ consentedAt: new Date() }).where(eq(candidateReferences.id, awaited!.id))
  const [answered] = await db
    .select()
    .from(candidateReferences)
    .where(and(eq(candidateReferences.status, 'completed'), isNotNull(candidateReferences.completedAt)))
    .orderBy(candidateReferences.id)
    .limit(1)
  const [request] = await db
    .select()
    .from(referenceRequests)
    .where(eq(referenceRequests.status, 'in_progress'))
    .limit(1)
  const [asked] = await db.select().from(feedbackRequests).where(eq(feedbackRequests.status, 'asked')).limit(1)
  const form = `/respond/${await linkOf(awaited!)}`
  return [
    form,
    ...['1', '2', 'check', 'decline', 'later', 'not-me'].map(step => `${form}?step=${step}`),
    `/respond/${await linkOf(answered!)}`,
    `/rights/${await linkOf(answered!, 'rights')}`,
    `/nominate/${await candidateLinkOf(request!)}`,
    `/feedback/${await feedbackLinkOf(asked!)}`,
    '/respond/mistyped',
  ]
}

// A token is new each time, a picture's name is not.
const nameOf = (path: string) =>
  path
    .replace(/[\da-f]{48}/, 'link')
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '') || 'home'

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
}))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${device}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const shoot = async (path: string) => {
        if (!wanted.test(path)) return
        await page.goto(path, { waitUntil: 'load' })
        await page.waitForTimeout(400)
        await page.screenshot({ path: `shots/${nameOf(path)}-${device}-${colorScheme}.png`, fullPage: true })
      }
      for (const path of [...guest, ...(await mailed())]) await shoot(path)
      for (const [who, paths] of Object.entries({
        eli: member,
        mona: manager,
        ada: admin,
        rhea: recruiter,
        root: owner,
      })) {
        if (!paths.some(path => wanted.test(path))) continue
        await page.context().clearCookies()
        await page.goto('/sign-in')
        await page.getByLabel('Email or username').fill(who)
        await page.getByLabel('Password', { exact: true }).fill('Laurel-Demo-1')
        await page.getByRole('button', { name: 'Sign in', exact: true }).click()
        await page.waitForURL('/')
        for (const path of paths) await shoot(path)
      }
    })
