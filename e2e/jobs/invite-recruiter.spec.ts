import { eq, sql } from 'drizzle-orm'
import { passwordResets } from '@/db/schema/credentials'
import { dataOf, vitay } from '@/e2e/contracts/vitay/client'
import { expect, test } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { digest } from '@/lib/domain/credentials/secrets'
import { removeRecruiter } from '@/lib/domain/hiring/recruiters-commands'
import { enqueue } from '@/lib/jobs/queue'

test('a new recruiter is mailed a link to set a password, in the firm’s language, whose key nobody can read', async ({
  request,
  world,
}) => {
  const rhea = await world.recruiter('root', { displayName: 'Rhea Roth' })
  await world.firm({ language: 'de' })
  const email = `nova.${unique()}@new.example`
  const attributes = { email, first_name: 'Nova', last_name: 'Neu' }
  const body = { data: { attributes: {}, relationships: { user: { attributes } } } }
  const answer = await vitay(request, rhea).post('/v1/recruiters_with_user', body)
  expect(answer.status(), await answer.text()).toBe(200)

  const [mail] = await world.waitForMail(email)
  expect(mail!.subject).toContain('Rhea Roth lädt Sie ein')
  expect(mail!.text).toContain('Nova Neu')
  expect(mail!.replyTo).toBe(rhea.email)
  const link = new URL(world.linkIn(mail!, '/reset?'))
  expect(link.searchParams.get('email')).toBe(email)
  const key = link.searchParams.get('key')!
  expect(key).toMatch(/^[\da-f]{48}$/)
  const [reset] = await world.sql
    .select()
    .from(passwordResets)
    .where(eq(passwordResets.keyHash, digest(key)))
  expect(reset).toMatchObject({ organizationId: world.organization.id, kind: 'invitation', usedAt: null })
  expect(reset!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 6 * 86_400_000)
  expect(await answer.text()).not.toContain(key)

  const door = vitay(request)
  await dataOf(await door.patch('/v3/oauth/reset', { email, password: 'quite a new one', reset_key: key }))
  // Tokens count from the second after the password was set.
  await expect
    .poll(async () => {
      const login = await dataOf(await door.post('/v3/oauth/login', { email, password: 'quite a new one' }))
      return (await vitay(request, { bearer: `Bearer ${login.attributes.token}` }).get('/v3/candidates')).status()
    })
    .toBe(200)
})

test('written once however often the job runs, and to nobody who was taken out, or has a password', async ({
  world,
}) => {
  const rhea = await world.recruiter('root')
  const [nova, taken, settled] = [
    await world.recruiter('recruiter', { password: null }),
    await world.recruiter('recruiter', { password: null }),
    await world.recruiter('recruiter'),
  ]
  await removeRecruiter(await world.actor(rhea), taken.recruiterUuid)
  for (let run = 0; run < 2; run++)
    for (const { recruiterId } of [nova, taken, settled])
      await enqueue(world.sql, 'invite_recruiter', { recruiterId, inviterId: rhea.id })
  await world.waitForMail(nova.email)
  await expect
    .poll(async () => {
      const [left] = await world.sql.execute(sql`select count(*)::int as count from graphile_worker.jobs
        where task_identifier = 'invite_recruiter'`)
      return left!.count
    })
    .toBe(0)
  expect(await world.mailsTo(nova.email)).toHaveLength(1)
  for (const { email } of [taken, settled]) expect(await world.mailsTo(email)).toHaveLength(0)
})
