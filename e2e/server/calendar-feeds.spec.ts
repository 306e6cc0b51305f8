import { eq } from 'drizzle-orm'
import { calendarFeeds } from '@/db/schema/calendar-feeds'
import { people } from '@/db/schema/people'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { makeFeed, renewFeed, revokeFeed } from '@/lib/domain/calendar-feeds/commands'
import type { FeedKind } from '@/lib/domain/calendar-feeds/types'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave } from '@/lib/domain/leave/deciding'

// What a calendar program is given by a link: an iCalendar file, of the link's owner and nobody else.

const year = new Date().getUTCFullYear() + 1
const day = (monthDay: string) => `${year}-${monthDay}`
const compact = (monthDay: string) => day(monthDay).replaceAll('-', '')

/** The properties of each VEVENT, by name with its parameters, as a calendar program unfolds them. */
function entriesOf(file: string): Record<string, string>[] {
  expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n')
  const entries: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push({})
    const at = line.indexOf(':')
    if (entries.length > 0) entries.at(-1)![line.slice(0, at)] = line.slice(at + 1)
  }
  return entries.sort((a, b) => a.SUMMARY!.localeCompare(b.SUMMARY!))
}

async function feedOf(world: World, person: WorldPerson, kind: FeedKind) {
  return `/calendars/${await makeFeed(await world.actor(person), kind)}.ics`
}

/** Mona leads Eli and Emi; Eli is away in July, sick in May, and asks for August. Zoe works elsewhere in the company. */
async function scene(world: World) {
  const [london, oslo] = [await world.location('London'), await world.location('Oslo')]
  const mona = await world.person({ displayName: 'Mona Lindqvist', locationId: london.id })
  const eli = await world.person({ displayName: 'Eli Navarro', managerId: mona.id, locationId: london.id })
  const emi = await world.person({ displayName: 'Emi Takahashi', managerId: mona.id, locationId: oslo.id })
  const zoe = await world.person({ displayName: 'Zoe Adeyemi' })
  const holiday = await world.leaveType({ name: 'Holiday; sun, sea' })
  const sick = await world.leaveType({ name: 'Sick leave' })
  const ask = async (who: WorldPerson, leaveTypeId: number, from: string, to = from, more = {}) =>
    createLeaveRequest(await world.actor(who), { leaveTypeId, startDate: day(from), endDate: day(to), ...more })
  const boss = await world.actor(mona)
  const july = await ask(eli, holiday.id, '07-06', '07-16', { startHalf: true })
  await approveLeave(boss, july.id)
  await approveLeave(boss, (await ask(eli, sick.id, '05-11', '05-12')).id)
  await ask(eli, holiday.id, '08-10', '08-12')
  return { mona, eli, emi, zoe, july, london, oslo, ask }
}

test('one’s own leave: whole days with their kind, and what is only asked for', async ({ world, request }) => {
  const { eli, july } = await scene(world)
  const answer = await request.get(await feedOf(world, eli, 'own_leave'))
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const entries = entriesOf(await answer.text())
  expect(entries.map(one => one.SUMMARY)).toEqual([
    'Holiday\\; sun\\, sea (asked for)',
    'Holiday\\; sun\\, sea (from midday of the first day)',
    'Sick leave',
  ])
  expect(entries[1]).toMatchObject({
    UID: `leave-${july.id}@${world.organization.uuid}`,
    'DTSTART;VALUE=DATE': compact('07-06'),
    // The end of whole days is the day after them.
    'DTEND;VALUE=DATE': compact('07-17'),
  })
})

test('the team’s leave says who and when, never why, not even to who decides', async ({ world, request }) => {
  const { mona, emi, zoe } = await scene(world)
  for (const person of [mona, emi]) {
    const file = await (await request.get(await feedOf(world, person, 'team_leave'))).text()
    const entries = entriesOf(file)
    expect(entries.map(one => one.SUMMARY)).toEqual([
      'Eli Navarro: Away',
      'Eli Navarro: Away (from midday of the first day)',
    ])
    expect(file).not.toMatch(/sick|holiday;|leave-/i)
  }
  expect(entriesOf(await (await request.get(await feedOf(world, zoe, 'team_leave'))).text())).toEqual([])
})

test('company events keep the hour of the clock; holidays are those of one’s place', async ({
  world,
  request,
  other,
}) => {
  const { eli, oslo, london } = await scene(world)
  await world.event({ name: 'Retreat', startsAt: `${day('06-03')}T17:00:00`, endsAt: `${day('06-03')}T19:30:00` })
  await world.holiday(day('06-21'), { name: 'Midsummer', locations: [oslo] })
  await world.holiday(day('08-30'), { name: 'Summer bank holiday', locations: [london] })
  await other.event({ name: 'Theirs', startsAt: `${day('06-04')}T17:00:00`, endsAt: `${day('06-04')}T18:00:00` })
  const entries = entriesOf(await (await request.get(await feedOf(world, eli, 'events'))).text())
  expect(entries.map(one => one.SUMMARY)).toEqual(['Retreat', 'Summer bank holiday'])
  expect(entries[0], 'floating times have no zone').toMatchObject({
    DTSTART: `${compact('06-03')}T170000`,
    DTEND: `${compact('06-03')}T193000`,
  })
  expect(entries[1]).toMatchObject({ 'DTSTART;VALUE=DATE': compact('08-30'), 'DTEND;VALUE=DATE': compact('08-31') })
})

test('what has not changed is not sent again', async ({ world, request }) => {
  const { eli, mona, ask } = await scene(world)
  const link = await feedOf(world, eli, 'own_leave')
  const first = await request.get(link)
  const etag = first.headers().etag!
  expect((await request.get(link)).headers().etag, 'the same file, to the byte').toBe(etag)
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await request.get(link, { headers: { 'If-None-Match': known } })
    expect([again.status(), await again.text()]).toEqual([304, ''])
  }
  const asked = await ask(eli, (await world.leaveType({ name: 'Study' })).id, '10-05')
  const changed = await request.get(link, { headers: { 'If-None-Match': etag } })
  expect(changed.status()).toBe(200)
  expect(changed.headers().etag).not.toBe(etag)
  const uids = (file: string) => entriesOf(file).map(one => one.UID)
  await approveLeave(await world.actor(mona), asked.id)
  expect(uids(await (await request.get(link)).text())).toEqual(uids(await changed.text()))
  expect((await request.head(link)).status()).toBe(200)
  expect((await request.get(link.replace(/\.ics$/, ''))).status(), 'with or without its ending').toBe(200)
})

test('a link that is wrong, renewed, switched off, or of somebody who left leads nowhere', async ({
  world,
  request,
}) => {
  const eli = await world.person()
  const actor = await world.actor(eli)
  const first = await makeFeed(actor, 'events')
  const status = async (token: string) => (await request.get(`/calendars/${token}.ics`)).status()
  expect(await status(first)).toBe(200)
  for (const wrong of ['x', `${first}0`, first.slice(1), '%00', '%ff', 'a'.repeat(400)])
    expect(await status(wrong), wrong).toBe(404)
  const second = await renewFeed(actor, 'events')
  expect([await status(first), await status(second)]).toEqual([404, 200])
  await revokeFeed(actor, 'events')
  expect(await status(second)).toBe(404)
  await expect(renewFeed(actor, 'events')).rejects.toMatchObject({ code: 'not_found' })
  const third = await makeFeed(actor, 'events')
  expect(await status(third)).toBe(200)
  await world.sql.update(people).set({ deletedAt: new Date() }).where(eq(people.id, eli.id))
  expect(await status(third)).toBe(404)
})

test('only the hash is kept, when it was read too, and only for its owner', async ({ world, request }) => {
  const [eli, emi] = [await world.actor(await world.person()), await world.actor(await world.person())]
  const token = await makeFeed(eli, 'events')
  const row = async () =>
    (await world.sql.select().from(calendarFeeds).where(eq(calendarFeeds.organizationId, world.organization.id)))[0]!
  expect(JSON.stringify(await row())).not.toContain(token)
  expect((await row()).lastReadAt).toBeNull()
  await request.get(`/calendars/${token}.ics`)
  expect((await row()).lastReadAt).not.toBeNull()
  await revokeFeed(emi, 'events')
  expect((await row()).revokedAt, 'a colleague ends their own only').toBeNull()
})

test('of 20 presses at once one makes the link, and that one works', async ({ world, request }) => {
  const actor = await world.actor(await world.person())
  const made = await Promise.allSettled(Array.from({ length: 20 }, () => makeFeed(actor, 'own_leave')))
  const tokens = made.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  expect(tokens).toHaveLength(1)
  expect((await request.get(`/calendars/${tokens[0]}.ics`)).status()).toBe(200)
})

test('a feed speaks the language its owner chose, and hostile names are inert', async ({ world, request }) => {
  const mona = await world.person({ language: 'de' })
  const eli = await world.person({ displayName: 'Eve\r\nEND:VCALENDAR,;\\', managerId: mona.id })
  const type = await world.leaveType()
  const { id } = await createLeaveRequest(await world.actor(eli), {
    leaveTypeId: type.id,
    startDate: day('07-06'),
    endDate: day('07-06'),
    endHalf: true,
  })
  await approveLeave(await world.actor(mona), id)
  const file = await (await request.get(await feedOf(world, mona, 'team_leave'))).text()
  expect(file.match(/^END:VCALENDAR/gm)).toHaveLength(1)
  expect(entriesOf(file).map(one => one.SUMMARY)).toEqual(['Eve\\nEND:VCALENDAR\\,\\;\\\\: Abwesend (vormittags)'])
})
