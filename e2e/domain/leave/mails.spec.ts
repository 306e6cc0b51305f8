import { eq } from 'drizzle-orm'
import { notices } from '@/db/schema/notifications'
import { expect, test } from '@/e2e/fixtures'
import { listLeaveAnnouncements } from '@/lib/domain/leave/announcements'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave } from '@/lib/domain/leave/deciding'
import { env } from '@/lib/env'
import { letterAboutLeave } from '@/lib/mails/leave'
import { letterText } from '@/lib/mails/letter-text'

test('the manager is asked by mail, the person is told, and no subject says why somebody is away', async ({
  world,
}) => {
  const boss = await world.person({ firstName: 'Mona', displayName: 'Mona L' })
  const person = await world.person({ managerId: boss.id, displayName: 'Eli N' })
  const type = await world.leaveType({ name: 'Sick leave' })
  const { id } = await createLeaveRequest(await world.actor(person), {
    leaveTypeId: type.id,
    startDate: '2030-07-01',
    endDate: '2030-07-02',
    endHalf: true,
    comments: 'An <operation>',
  })
  await approveLeave(await world.actor(boss), id, 'Get well!')
  const told = await world.sql.select().from(notices).where(eq(notices.organizationId, world.organization.id))
  const [asked, answer, ...no] = await listLeaveAnnouncements(told.map(one => one.id))
  expect([asked!.recipient.email, answer!.recipient.email, no.length]).toEqual([boss.email, person.email, 0])
  const question = letterAboutLeave(asked!)
  expect(question.subject).toBe('Eli N asks for leave')
  expect(letterText(question)).toContain('Monday 1 July 2030 to Tuesday 2 July 2030, until midday')
  expect(letterText(question)).toContain('That is 1.5 days, 12 hours.')
  expect(letterText(question)).toContain('> An <operation>')
  expect(question.quotes[0]!.html).toContain('An &lt;operation&gt;')
  expect([question.action, letterAboutLeave(answer!).action]).toEqual([
    { label: 'Decide', url: `${env().PUBLIC_URL}/leave/${id}` },
    { label: 'Open the leave', url: `${env().PUBLIC_URL}/leave/${id}` },
  ])
  expect(letterAboutLeave(answer!).subject).toBe('Mona L approved your leave')
  expect(letterText(letterAboutLeave(answer!))).toContain('> Get well!')
})
