import type { APIRequestContext } from '@playwright/test'
import { mails } from '@/db/schema/notifications'
import { dataOf, vitay } from '@/e2e/contracts/vitay/client'
import { nominate } from '@/e2e/contracts/vitay/hiring'
import { expect, test, type World } from '@/e2e/fixtures'
import { startSmtp } from '@/e2e/world/smtp'
import { noteRefusal } from '@/lib/domain/hiring/refusals'
import { deliverMail } from '@/lib/jobs/deliver-mail'

const address = 'gone@referees.example'

/** A mail about something, which its server refuses for good. */
async function refusedMail(world: World, subjectType: string, subjectUuid: string, recipient = address) {
  const [mail] = await world.sql
    .insert(mails)
    .values({
      organizationId: world.organization.id,
      recipient,
      subject: 'A reference for Cara',
      text: 'Please',
      html: '<p>Please</p>',
      occasion: `test ${subjectType}`,
      subjectType,
      subjectUuid,
    })
    .returning({ id: mails.id })
  const smtp = await startSmtp(() => ({ code: 550, message: 'No such mailbox here' }))
  await deliverMail({ mailId: mail!.id }, { smtpUrl: smtp.url })
  await smtp.close()
  return mail!.id
}

async function named(request: APIRequestContext, world: World) {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const reference = await nominate(request, rick, candidate)
  const steps = async (key: string) => {
    const told = await dataOf(await vitay(request, rick).get('/activities', { 'filter[candidate]': candidate.uuid }))
    return told.filter((one: { attributes: { key: string } }) => one.attributes.key === key)
  }
  return { rick, candidate, reference, steps }
}

test('a letter that takes nobody stands in the story, and the recruiter is told, once', async ({ request, world }) => {
  const { rick, reference, steps } = await named(request, world)
  const id = await refusedMail(world, 'reference', reference.id)
  const [mail] = await world.waitForMail(rick.email)
  expect(mail!.subject).toBe(`A message to ${address} did not arrive`)
  expect(mail!.text).toContain('No such mailbox here')
  // However often the job runs.
  await Promise.all(Array.from({ length: 4 }, () => noteRefusal({ channel: 'mail', id })))
  const [step, ...more] = await steps('reference.mail_refused')
  expect(more).toEqual([])
  expect(step.relationships).toMatchObject({
    trackable: { type: 'Reference', id: reference.id },
    recipient: { type: 'Reference', id: reference.id },
  })
  expect(await world.mailsTo(rick.email)).toHaveLength(1)
})

test('a request’s letter belongs to its candidate; what recruiters do not get is nobody’s case', async ({
  request,
  world,
}) => {
  const { rick, candidate, reference, steps } = await named(request, world)
  await refusedMail(world, 'reference_request', reference.relationships.reference_request.id)
  await world.waitForMail(rick.email)
  const [step] = await steps('reference_request.mail_refused')
  expect(step.relationships.recipient).toEqual({ type: 'Candidate', id: candidate.uuid })

  // A letter to the recruiter about a candidate: telling them of it by mail would go round in circles.
  const own = await refusedMail(world, 'candidate', candidate.uuid, rick.email)
  expect(await noteRefusal({ channel: 'mail', id: own })).toBeNull()
})

test('who wants no notices gets none; nothing is told of a candidate who is gone', async ({ request, world }) => {
  const { rick, candidate, reference, steps } = await named(request, world)
  await dataOf(
    await vitay(request, rick).patch(`/v1/recruiters/${rick.recruiterUuid}`, {
      data: { attributes: { notifications: false } },
    }),
  )
  await refusedMail(world, 'reference', reference.id)
  await expect.poll(async () => (await steps('reference.mail_refused')).length).toBe(1)
  await dataOf(await vitay(request, rick).delete(`/v3/candidates/${candidate.uuid}`))
  const late = await refusedMail(world, 'reference', reference.id, 'later@referees.example').catch(() => null)
  if (late) expect(await noteRefusal({ channel: 'mail', id: late })).toBeNull()
  expect(await world.mailsTo(rick.email)).toEqual([])
})
