import { eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { credentials, recoveryCodes, sessions, signInSteps } from '@/db/schema/credentials'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { authenticator } from '@/e2e/world/second-factor'
import { issueAccessToken } from '@/lib/domain/credentials/commands'
import { clearSecondFactor } from '@/lib/domain/credentials/lost-phone'
import { changePassword } from '@/lib/domain/credentials/new-password'
import { actorByBasic, actorByBearer, actorByPassword, actorBySession } from '@/lib/domain/credentials/queries'
import { mintPasswordKey, resetPassword } from '@/lib/domain/credentials/resets'
import {
  beginSecondFactor,
  cancelSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  findSecondFactor,
  renewRecoveryCodes,
} from '@/lib/domain/credentials/second-factor'
import { completeSignIn, signInByPassword } from '@/lib/domain/credentials/sign-in'
import { purgeSignInSteps } from '@/lib/domain/credentials/sign-in-steps'
import { stepOf } from '@/lib/domain/credentials/totp'

// From when it is on, a password alone opens nothing: no session, no API.

const refused = { code: 'unauthenticated' }
const wrongCode = { code: 'invalid', fields: { code: 'is not the right code' } }

/** An address that no other test guesses from. */
const place = () => ({
  address: `fd00:${unique().slice(-4)}:${Math.floor(Math.random() * 65_535).toString(16)}::1`,
  userAgent: null,
})

const here = place()

async function signedIn(world: World, person: WorldPerson) {
  const [session] = await world.sql.select().from(sessions).where(eq(sessions.personId, person.id))
  return actorBySession(session!.id)
}

/** Somebody's password was right; gives the step that waits for the code. */
async function stepFor({ email, password }: WorldPerson): Promise<string> {
  const begun = await signInByPassword({ identifier: email, password, address: here.address }, null)
  if (!('stepId' in begun)) throw new Error('A password opened a session')
  return begun.stepId
}

const outcomes = async (tries: Promise<unknown>[]) => {
  const all = await Promise.allSettled(tries)
  return {
    accepted: all.filter(one => one.status === 'fulfilled').length,
    refusals: all.flatMap(one => (one.status === 'rejected' ? [one.reason.code] : [])),
  }
}

test('it is set up with the password and the app’s first code; before that nothing changes', async ({ world }) => {
  const emi = await world.person()
  const actor = await signedIn(world, emi)
  await expect(beginSecondFactor(actor, { password: 'wrong' })).rejects.toMatchObject({
    code: 'invalid',
    fields: { password: 'is not your password' },
  })
  expect(await findSecondFactor(actor)).toEqual({ hasPassword: true, since: null, setUp: null, codesLeft: 0 })
  await beginSecondFactor(actor, { password: emi.password })
  const { setUp } = await findSecondFactor(actor)
  expect(setUp!.secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(decodeURIComponent(setUp!.address)).toMatch(`otpauth://totp/Laurel:${emi.email}?`)
  expect(await signInByPassword({ identifier: emi.email, password: emi.password, ...here }, null)).toHaveProperty(
    'sessionId',
  )

  const code = authenticator(setUp!.secret)
  await expect(confirmSecondFactor(actor, { code: code(9) })).rejects.toMatchObject(wrongCode)
  const codes = await confirmSecondFactor(actor, { code: code().replace(/(...)/, '$1 ') })
  expect(codes).toHaveLength(10)
  expect(new Set(codes).size).toBe(10)
  for (const one of codes) expect(one).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){3}$/)
  expect(await findSecondFactor(actor)).toMatchObject({ since: expect.any(Date), setUp: null, codesLeft: 10 })
  await expect(confirmSecondFactor(actor, { code: code(1) })).rejects.toMatchObject({ code: 'unprocessable' })
  await expect(beginSecondFactor(actor, { password: emi.password })).rejects.toMatchObject({ code: 'unprocessable' })
})

test('the secret is sealed and the codes are hashed: the database tells neither', async ({ world }) => {
  const emi = await world.person()
  const actor = await signedIn(world, emi)
  await beginSecondFactor(actor, { password: emi.password })
  const { secret } = (await findSecondFactor(actor)).setUp!
  const codes = await confirmSecondFactor(actor, { code: authenticator(secret)() })
  const kept = JSON.stringify([
    await world.sql.select().from(credentials).where(eq(credentials.personId, emi.id)),
    await world.sql.select().from(recoveryCodes).where(eq(recoveryCodes.personId, emi.id)),
    await world.sql.select().from(activities).where(eq(activities.organizationId, emi.organizationId)),
  ])
  for (const hidden of [secret, ...codes, ...codes.map(code => code.replaceAll('-', ''))])
    expect(kept).not.toContain(hidden)
})

test('a set-up that is left alone lapses after half an hour, and can be called off', async ({ world }) => {
  const emi = await world.person()
  const actor = await signedIn(world, emi)
  await beginSecondFactor(actor, { password: emi.password })
  const { secret } = (await findSecondFactor(actor)).setUp!
  await world.sql
    .update(credentials)
    .set({ secondFactorBegunAt: sql`now() - interval '31 minutes'` })
    .where(eq(credentials.personId, emi.id))
  expect((await findSecondFactor(actor)).setUp).toBeNull()
  await expect(confirmSecondFactor(actor, { code: authenticator(secret)() })).rejects.toMatchObject({
    code: 'unprocessable',
  })
  await beginSecondFactor(actor, { password: emi.password })
  await cancelSecondFactor(actor)
  expect((await findSecondFactor(actor)).setUp).toBeNull()
})

test('switching it on ends what a password alone had opened elsewhere: sessions and tokens', async ({ world }) => {
  const emi = await world.person()
  const actor = await signedIn(world, emi)
  const elsewhere = await signInByPassword({ identifier: emi.email, password: emi.password, ...here }, null)
  const token = await issueAccessToken(actor)
  await beginSecondFactor(actor, { password: emi.password })
  const { secret } = (await findSecondFactor(actor)).setUp!
  await confirmSecondFactor(actor, { code: authenticator(secret)() })
  expect((await actorBySession(actor.sessionId!)).personId).toBe(emi.id)
  await expect(actorBySession((elsewhere as { sessionId: string }).sessionId)).rejects.toMatchObject(refused)
  await expect(actorByBearer(token)).rejects.toMatchObject(refused)
})

test('password, then code: only both together give a session', async ({ world }) => {
  const emi = await world.person()
  const { code } = await world.withSecondFactor(emi)
  const step = await stepFor(emi)
  await expect(actorBySession(step)).rejects.toMatchObject(refused)
  await expect(completeSignIn(step, code(9), here)).rejects.toMatchObject(wrongCode)
  const session = await completeSignIn(step, code(), here)
  expect((await actorBySession(session)).personId).toBe(emi.id)
  // The step is used up.
  await expect(completeSignIn(step, code(1), here)).rejects.toMatchObject(refused)
})

test('codes of a half minute before and after count, those further off do not', () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  const now = Date.now()
  const app = authenticator(secret)
  const step = Math.floor(now / 30_000)
  for (const drift of [-1, 0, 1]) expect(stepOf(secret, app(drift), now)).toBe(step + drift)
  for (const drift of [-2, 2]) expect(stepOf(secret, app(drift), now)).toBeNull()
  for (const code of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', '12 456']) expect(stepOf(secret, code)).toBeNull()
})

test('a code counts once, and none before it afterwards', async ({ world }) => {
  const emi = await world.person()
  const { code } = await world.withSecondFactor(emi)
  // Of one moment: the half minute may end meanwhile.
  const [before, now] = [code(-1), code()]
  await completeSignIn(await stepFor(emi), now, here)
  for (const again of [now, before])
    await expect(completeSignIn(await stepFor(emi), again, here)).rejects.toMatchObject(wrongCode)
  await completeSignIn(await stepFor(emi), code(1), here)
})

test('of ten who use one code at once, one gets in', async ({ world }) => {
  const emi = await world.person()
  const { code } = await world.withSecondFactor(emi)
  const steps = []
  for (let n = 0; n < 10; n++) steps.push(await stepFor(emi))
  const one = code()
  const { accepted, refusals } = await outcomes(steps.map(step => completeSignIn(step, one, here)))
  expect(accepted).toBe(1)
  expect(refusals).toEqual(Array(9).fill('invalid'))
})

test('of ten who use one step at once with good codes, one gets in, and the others’ codes stay unused', async ({
  world,
}) => {
  const emi = await world.person()
  const { recoveryCodes: codes } = await world.withSecondFactor(emi)
  const step = await stepFor(emi)
  const { accepted } = await outcomes(codes.map(code => completeSignIn(step, code, here)))
  expect(accepted).toBe(1)
  expect((await findSecondFactor(await world.actor(emi))).codesLeft).toBe(9)
})

test('a recovery code lets in once, however it is typed, and a mail tells of it', async ({ world }) => {
  const emi = await world.person()
  const { recoveryCodes: codes } = await world.withSecondFactor(emi)
  const [first, second] = codes
  const steps = [await stepFor(emi), await stepFor(emi), await stepFor(emi)]
  const { accepted } = await outcomes(steps.map(step => completeSignIn(step, first!, here)))
  expect(accepted).toBe(1)
  await expect(completeSignIn(await stepFor(emi), first!, here)).rejects.toMatchObject(wrongCode)
  await completeSignIn(await stepFor(emi), ` ${second!.toUpperCase().replaceAll('-', ' ')} `, here)
  const mails = await world.waitForMail(emi.email, { count: 2 })
  expect(mails.map(mail => mail.subject)).toEqual(Array(2).fill('A recovery code was used to sign in'))
  expect(mails.map(mail => /(\d) are left/.exec(mail.text)?.[1]).sort()).toEqual(['8', '9'])
})

test('somebody else’s code and recovery code are no use', async ({ world }) => {
  const [emi, eli] = [await world.person(), await world.person()]
  await world.withSecondFactor(emi)
  const theirs = await world.withSecondFactor(eli)
  for (const code of [theirs.code(), theirs.recoveryCodes[0]!, '', 'x'.repeat(1000)])
    await expect(completeSignIn(await stepFor(emi), code, here)).rejects.toMatchObject(wrongCode)
  expect((await findSecondFactor(await world.actor(eli))).codesLeft).toBe(10)
})

test('ten guesses, then a wait, whatever step they are made in; from elsewhere the owner still gets in', async ({
  world,
}) => {
  const emi = await world.person()
  const { code } = await world.withSecondFactor(emi)
  const attacker = place()
  for (let n = 0; n < 10; n++)
    await expect(completeSignIn(await stepFor(emi), code(50 + n), attacker)).rejects.toMatchObject(wrongCode)
  await expect(completeSignIn(await stepFor(emi), code(), attacker)).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfter: expect.any(Number),
  })
  await completeSignIn(await stepFor(emi), code(), place())
})

test('a step is over after ten minutes, and when the password changes', async ({ world }) => {
  const emi = await world.person()
  const { code } = await world.withSecondFactor(emi)
  const late = await stepFor(emi)
  await world.sql.update(signInSteps).set({ expiresAt: sql`now()` }).where(eq(signInSteps.id, late))
  await expect(completeSignIn(late, code(), here)).rejects.toMatchObject(refused)
  await purgeSignInSteps()
  expect(await world.sql.select().from(signInSteps).where(eq(signInSteps.id, late))).toEqual([])

  const stale = await stepFor(emi)
  await changePassword(await signedIn(world, emi), { current: emi.password, next: 'nine lemon trees' })
  await expect(completeSignIn(stale, code(), here)).rejects.toMatchObject(refused)
})

test('a new password by mail does not get round it: the code is asked for all the same', async ({ world }) => {
  const emi = await world.person()
  const { code } = await world.withSecondFactor(emi)
  const key = await mintPasswordKey(world.sql, { organizationId: emi.organizationId, personId: emi.id }, 'reset', 1)
  await resetPassword({ email: emi.email, key, password: 'nine lemon trees', address: here.address })
  const step = await stepFor({ ...emi, password: 'nine lemon trees' })
  await expect(completeSignIn(step, code(9), here)).rejects.toMatchObject(wrongCode)
  await completeSignIn(step, code(), here)
})

test('programs cannot be asked for a code: a password opens no API, a key does', async ({ world }) => {
  const emi = await world.person()
  // Remembered as right for five minutes: that must not count either.
  expect((await actorByBasic(emi.email, emi.password, here.address)).personId).toBe(emi.id)
  await world.withSecondFactor(emi)
  for (const way of [actorByBasic, actorByPassword]) {
    await expect(way(emi.email, emi.password, here.address)).rejects.toMatchObject({
      code: 'unauthenticated',
      message: /personal API key/,
    })
    await expect(way(emi.email, 'wrong', here.address)).rejects.toMatchObject({
      code: 'unauthenticated',
      message: /do not go together/,
    })
  }
  expect((await actorByBasic(emi.email, emi.apiKey, here.address)).personId).toBe(emi.id)
})

test('it is switched off with the password; then the password is enough, and no recovery code is kept', async ({
  world,
}) => {
  const emi = await world.person()
  await world.withSecondFactor(emi)
  const actor = await signedIn(world, emi)
  const step = await stepFor(emi)
  await expect(endSecondFactor(actor, { password: 'wrong' })).rejects.toMatchObject({ code: 'invalid' })
  expect((await findSecondFactor(actor)).since).not.toBeNull()
  await endSecondFactor(actor, { password: emi.password })
  expect(await findSecondFactor(actor)).toMatchObject({ since: null, setUp: null })
  expect(await world.sql.select().from(recoveryCodes).where(eq(recoveryCodes.personId, emi.id))).toEqual([])
  await expect(completeSignIn(step, '000000', here)).rejects.toMatchObject(refused)
  expect(await signInByPassword({ identifier: emi.email, password: emi.password, ...here }, null)).toHaveProperty(
    'sessionId',
  )
  await expect(endSecondFactor(actor, { password: emi.password })).rejects.toMatchObject({ code: 'unprocessable' })
})

test('whoever finds an open browser cannot guess the password by any of these', async ({ world }) => {
  const emi = await world.person()
  await world.withSecondFactor(emi)
  const actor = await signedIn(world, emi)
  for (let n = 0; n < 10; n++)
    await expect((n % 2 ? endSecondFactor : renewRecoveryCodes)(actor, { password: `no ${n}` })).rejects.toMatchObject({
      code: 'invalid',
    })
  await expect(endSecondFactor(actor, { password: emi.password })).rejects.toMatchObject({ code: 'rate_limited' })
})

test('new recovery codes take the place of the old ones', async ({ world }) => {
  const emi = await world.person()
  const { recoveryCodes: old } = await world.withSecondFactor(emi)
  const fresh = await renewRecoveryCodes(await signedIn(world, emi), { password: emi.password })
  expect(fresh).toHaveLength(10)
  await expect(completeSignIn(await stepFor(emi), old[0]!, here)).rejects.toMatchObject(wrongCode)
  await completeSignIn(await stepFor(emi), fresh[0]!, here)
})

test('each change is recorded, and mailed to its owner in their language', async ({ world }) => {
  const emi = await world.person({ language: 'de', firstName: 'Emi' })
  const actor = await signedIn(world, emi)
  await beginSecondFactor(actor, { password: emi.password })
  const { secret } = (await findSecondFactor(actor)).setUp!
  await confirmSecondFactor(actor, { code: authenticator(secret)() })
  await renewRecoveryCodes(actor, { password: emi.password })
  await endSecondFactor(actor, { password: emi.password })
  await changePassword(actor, { current: emi.password, next: 'nine lemon trees' })
  const mails = await world.waitForMail(emi.email, { count: 4 })
  expect(mails.map(mail => mail.subject).sort()).toEqual([
    'Dein Passwort wurde geändert',
    'Die Anmeldung in zwei Schritten ist an',
    'Die Anmeldung in zwei Schritten ist aus',
    'Du hast neue Wiederherstellungscodes',
  ])
  expect(mails[0]!.text).toContain('Hallo Emi,')
  expect(world.linkIn(mails[0]!)).toMatch(/\/me\/security$/)
  const mine = eq(activities.organizationId, emi.organizationId)
  const told = await world.sql.select().from(activities).where(mine).orderBy(activities.id)
  expect(told.map(one => one.key)).toEqual([
    'second_factor.on',
    'recovery_codes.renewed',
    'second_factor.off',
    'password.changed',
  ])
  for (const one of told) expect(one).toMatchObject({ actorId: emi.id, subjectType: 'person', subjectId: emi.id })
})

test('a mail in Arabic runs from right to left', async ({ world }) => {
  const emi = await world.person({ language: 'ar' })
  const actor = await signedIn(world, emi)
  await changePassword(actor, { current: emi.password, next: 'nine lemon trees' })
  const [mail] = await world.waitForMail(emi.email)
  expect(mail!.html).toMatch(/<html[^>]+dir="rtl"/)
  expect(mail!.html).not.toContain('Open Laurel')
})

test('an admin lets in who lost their phone and their codes; others cannot, nor for another company', async ({
  world,
  other,
}) => {
  const [emi, eli] = [await world.person(), await world.person()]
  const [ada, root] = [await world.person({ role: 'admin' }), await world.person({ role: 'super_admin' })]
  for (const one of [emi, ada, root]) await world.withSecondFactor(one)
  const admin = await world.actor(ada)
  const stranger = await other.actor(await other.person({ role: 'admin' }))
  await expect(clearSecondFactor(await world.actor(eli), emi.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(clearSecondFactor(stranger, emi.id)).rejects.toMatchObject({ code: 'not_found' })
  for (const not of [ada, root])
    await expect(clearSecondFactor(admin, not.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(clearSecondFactor(admin, eli.id)).rejects.toMatchObject({ code: 'unprocessable' })

  const before = await signedIn(world, emi)
  await clearSecondFactor(admin, emi.id)
  await expect(actorBySession(before.sessionId!)).rejects.toMatchObject(refused)
  expect(await signInByPassword({ identifier: emi.email, password: emi.password, ...here }, null)).toHaveProperty(
    'sessionId',
  )
  const [mail] = await world.waitForMail(emi.email)
  expect(mail!.subject).toBe('An admin switched your two-step sign-in off')
})
