import { eq } from 'drizzle-orm'
import { passwordResets } from '@/db/schema/credentials'
import { vitay } from '@/e2e/contracts/vitay/client'
import { expect, test } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { digest } from '@/lib/domain/credentials/secrets'

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
  const key = world.linkIn(mail!, '/reset/').split('/').at(-1)!
  expect(key).toMatch(/^[\da-f]{48}$/)
  const [reset] = await world.sql
    .select()
    .from(passwordResets)
    .where(eq(passwordResets.keyHash, digest(key)))
  expect(reset).toMatchObject({ organizationId: world.organization.id, usedAt: null })
  expect(reset!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 6 * 86_400_000)
  expect(JSON.stringify(await answer.json())).not.toContain(key)
})
