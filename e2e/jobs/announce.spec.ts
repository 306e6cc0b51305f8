import { eq } from 'drizzle-orm'
import { notices } from '@/db/schema/notifications'
import { recognitions } from '@/db/schema/recognitions'
import { expect, test } from '@/e2e/fixtures'
import { enqueue } from '@/lib/jobs/queue'

test('who is thanked gets a mail with the words, the values and the way back', async ({ request, world }) => {
  const [mona, emi] = [await world.person({ displayName: 'Mona Lindqvist' }), await world.person()]
  const value = await world.value({ name: 'Good craft' })
  const answer = await request.post('/recognitions', {
    headers: { Authorization: mona.bearer },
    data: { given_for: emi.id, core_value_id: value.id, text: 'You kept <calm> & carried on.\nTwice.' },
  })
  const { id } = (await answer.json()).data

  const [mail] = await world.waitForMail(emi.email)
  expect(mail!.subject).toBe('Mona Lindqvist thanked you: “You kept <calm> & carried on. Twice.”')
  expect(mail!.text).toContain('> You kept <calm> & carried on.\n> Twice.\n  – for Good craft')
  expect(world.linkIn(mail!)).toMatch(new RegExp(`/kudos/${id}$`))
  expect(mail!.html).toContain('You kept &lt;calm&gt; &amp; carried on.')
  expect(mail!.html).toContain(`/kudos/${id}"`)
  expect(mail!.state).toBe('kept')
  expect(await world.mailsTo(mona.email)).toHaveLength(0)
})

test('a comment is mailed to giver and recipients, a hi5 to recipients, and to nobody about themselves', async ({
  request,
  world,
}) => {
  const [giver, recipient] = [await world.person(), await world.person()]
  const fan = await world.person({ displayName: 'Zoë Fan' })
  const { id } = await world.recognition({ giver, recipients: [recipient], text: 'For the tea' })
  const as = (person: typeof fan) => ({ Authorization: person.basic })
  await request.post('/comments.json', { headers: as(fan), form: { 'kudos[id]': id, comment: 'So true <3' } })
  await request.post(`/recognitions/${id}/hi5`, { headers: { Authorization: fan.bearer }, data: { comment: 'Bravo' } })

  const toRecipient = await world.waitForMail(recipient.email, { count: 2 })
  const [toGiver] = await world.waitForMail(giver.email)
  expect(toRecipient.map(mail => mail.subject).sort()).toEqual([
    `Zoë Fan commented on what ${giver.displayName} thanked you for`,
    'Zoë Fan gave you a hi5',
  ])
  expect(toGiver!.subject).toBe(`Zoë Fan commented on your thanks to ${recipient.displayName}`)
  expect(toGiver!.text).toContain('> So true <3')
  expect(toGiver!.html).toContain('So true &lt;3')
  expect(await world.mailsTo(fan.email)).toHaveLength(0)
})

test('run twice, a job writes each mail once; what has gone meanwhile is not announced', async ({ world }) => {
  const [giver, emi, eli] = [await world.person(), await world.person(), await world.person()]
  const left = await world.person({ deletedAt: new Date() })
  const kept = await world.recognition({ giver, recipients: [emi, left] })
  const deleted = await world.recognition({ giver, recipients: [eli] })
  await world.sql.update(recognitions).set({ deletedAt: new Date() }).where(eq(recognitions.id, deleted.id))
  const ada = await world.person()
  const hidden = await world.recognition({ giver, recipients: [ada], hiddenAt: new Date() })
  const notice = { organizationId: world.organization.id, kind: 'recognition.received' }
  const rows = await world.sql
    .insert(notices)
    .values([
      { ...notice, personId: eli.id, recognitionId: deleted.id },
      { ...notice, personId: left.id, recognitionId: kept.id },
      { ...notice, personId: ada.id, recognitionId: hidden.id },
      { ...notice, personId: emi.id, recognitionId: kept.id },
    ])
    .returning({ id: notices.id })
  const noticeIds = rows.map(row => row.id)
  for (let run = 0; run < 3; run++) await enqueue(world.sql, 'announce', { noticeIds })

  await world.waitForMail(emi.email)
  // Another mail through the same queue, so that the three runs above are surely over.
  const marker = await world.person()
  const [last] = await world.sql
    .insert(notices)
    .values({ ...notice, personId: marker.id, recognitionId: kept.id })
    .returning({ id: notices.id })
  await enqueue(world.sql, 'announce', { noticeIds: [last!.id] })
  await world.waitForMail(marker.email)

  expect(await world.mailsTo(emi.email)).toHaveLength(1)
  expect(await world.mailsTo(eli.email)).toHaveLength(0)
  expect(await world.mailsTo(left.email)).toHaveLength(0)
  expect(await world.mailsTo(ada.email)).toHaveLength(0)
})
