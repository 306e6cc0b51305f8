import { eq } from 'drizzle-orm'
import { organizationDomains, organizations } from '@/db/schema/organizations'
import { expect, test, type World } from '@/e2e/fixtures'
import { liveLine } from '@/e2e/world/event-stream'
import { makeFeed } from '@/lib/domain/calendar-feeds/commands'
import { createPersonalKey } from '@/lib/domain/credentials/personal-keys'
import { requestPasswordReset } from '@/lib/domain/credentials/resets'
import { mintLink } from '@/lib/domain/hiring/links'
import { listDueForPosting } from '@/lib/domain/leave/posting'
import { listDueForRenewal } from '@/lib/domain/organizations/commands'
import { reopenCompany, suspendCompany } from '@/lib/domain/organizations/suspending'
import { joinByEmail } from '@/lib/domain/people/joining'
import { sendDueReminders } from '@/lib/domain/references/due-reminders'

const superAdmin = async (world: World) => world.actor(await world.person({ role: 'super_admin' }))

test('a suspended company is refused on every way in, with the reason; reopened, everything works as before', async ({
  request,
  world,
  other,
}) => {
  const root = await superAdmin(other)
  const emi = await world.person()
  const actor = await world.actor(emi)
  const rick = await world.recruiter()
  const reference = await world.reference(await world.candidate(rick))
  const guest = await world.sql.transaction(tx =>
    mintLink(tx, { organizationId: world.organization.id, purpose: 'respond', subjectId: reference.id }, 5),
  )
  const personal = await createPersonalKey(actor, { name: 'Script', days: 5 })
  const token = await world.companyToken()
  const feed = await makeFeed(actor, 'own_leave')
  const basic = (secret: string) => `Basic ${Buffer.from(`${emi.email}:${secret}`).toString('base64')}`
  const get = (path: string, headers: Record<string, string> = {}) => request.get(path, { headers, maxRedirects: 0 })

  const ways: Record<string, () => ReturnType<typeof get>> = {
    'a session': () => get('/api/browser/me', { Cookie: `${emi.cookie.name}=${emi.cookie.value}` }),
    'an access token': () => get('/users/me', { Authorization: emi.bearer }),
    'a personal key as bearer': () => get('/users/me', { Authorization: `Bearer ${personal}` }),
    'an API key': () => get('/users/me.json', { Authorization: emi.basic }),
    'a personal key': () => get('/users/me.json', { Authorization: basic(personal) }),
    'a password': () => get('/users/me.json', { Authorization: basic(emi.password) }),
    'a company token': () => get('/v1/real-time-feedback', { Authorization: `Token token=${token}` }),
    'a recruiter’s token': () => get('/api/v3/candidates', { Authorization: rick.bearer }),
    'a guest’s link': () => get(`/api/v1/public/references/${guest}`),
    'a calendar’s link': () => get(`/calendars/${feed}.ics`),
    'signing in at an API': () =>
      request.post('/api/v3/oauth/login', {
        data: { email: emi.email, password: emi.password },
      }),
  }
  const statuses = async () =>
    Object.fromEntries(
      await Promise.all(Object.entries(ways).map(async ([way, go]) => [way, (await go()).status()] as const)),
    )
  const before = await statuses()
  for (const [way, status] of Object.entries(before)) expect(status, way).toBeLessThan(300)

  await suspendCompany(root, world.organization.id)
  for (const [way, go] of Object.entries(ways)) {
    const answer = await go()
    expect(answer.status(), way).toBe(403)
    expect(await answer.text(), way).toContain('suspended')
  }
  // A wrong password learns nothing of that.
  expect((await get('/users/me.json', { Authorization: basic('wrong') })).status()).toBe(401)

  await reopenCompany(root, world.organization.id)
  expect(await statuses()).toEqual(before)
})

test('pages that are open hang up at once', async ({ world, other }) => {
  const root = await superAdmin(other)
  const line = await liveLine(await world.person())
  await suspendCompany(root, world.organization.id)
  expect((await line.next())?.event).toBe('ended')
  await line.end()
})

test('nobody joins it by a provider, and nobody is mailed a way in', async ({ world, other }) => {
  const root = await superAdmin(other)
  const emi = await world.person()
  const domain = `${world.organization.subdomain}.example`
  await world.sql.insert(organizationDomains).values({ domain, organizationId: world.organization.id })
  await suspendCompany(root, world.organization.id)
  for (const email of [emi.email, `newcomer@${domain}`])
    await expect(joinByEmail({ email })).rejects.toMatchObject({ code: 'forbidden' })
  await requestPasswordReset(emi.email)
  const eve = await other.person()
  await requestPasswordReset(eve.email)
  await other.waitForMail(eve.email)
  expect(await world.mailsTo(emi.email)).toEqual([])
})

test('nothing is done for it by itself until it is reopened', async ({ world, other }) => {
  const root = await superAdmin(other)
  const { id } = world.organization
  await world.firm()
  const rick = await world.recruiter()
  await world.reference(await world.candidate(rick), { nextReminderAt: new Date(Date.now() - 1000) })
  const due = async () => ({
    renewal: (await listDueForRenewal()).some(one => one.id === id),
    accruals: (await listDueForPosting(new Date())).some(one => one.id === id),
    reminders: (await sendDueReminders(new Date(), id)) > 0,
  })
  await world.sql
    .update(organizations)
    .set({ hi5PeriodStart: null, accrualsPostedOn: null })
    .where(eq(organizations.id, id))
  await suspendCompany(root, id)
  expect(await due()).toEqual({ renewal: false, accruals: false, reminders: false })
  await reopenCompany(root, id)
  expect(await due()).toMatchObject({ renewal: true, accruals: true })
})
