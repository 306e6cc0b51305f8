import { expect, test } from '@/e2e/fixtures'
import { countOverdueAfter } from '@/lib/domain/candidates/retention'
import { countFirm } from '@/lib/domain/hiring/firm-closing'
import {
  findFirmSettings,
  listLastFirmChanges,
  reviseFirmSection,
  stampOfFirm,
} from '@/lib/domain/hiring/firm-settings'
import { remindersAfter } from '@/lib/domain/hiring/reminding'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('a section is changed by roots alone, and only as they had it in front of them', async ({ world }) => {
  const rhea = await world.actor(await world.recruiter('root', { displayName: 'Rhea Root' }))
  const sue = await world.actor(await world.recruiter('supervisor'))
  const seen = stampOfFirm(await findFirmSettings(rhea), 'links')
  await reviseFirmSection(rhea, 'links', { linkDays: 14 }, { seen })
  await expect(reviseFirmSection(rhea, 'links', { linkDays: 7 }, { seen })).rejects.toMatchObject({ code: 'mismatch' })
  await expect(reviseFirmSection(sue, 'links', { linkDays: 7 })).rejects.toMatchObject({ code: 'forbidden' })
  // Another section's fields are none of this one's.
  await reviseFirmSection(rhea, 'voice', { linkDays: 3, senderName: 'Acme' })
  expect(await findFirmSettings(rhea)).toMatchObject({ linkDays: 14, senderName: 'Acme' })
  const changes = await listLastFirmChanges(rhea)
  expect([...changes.keys()].sort()).toEqual(['links', 'voice'])
  expect(changes.get('links')!.by).toBe('Rhea Root')
  await expect(listLastFirmChanges(sue)).rejects.toMatchObject({ code: 'forbidden' })
})

test('what retention and closing would take is counted before, of this firm alone', async ({ world, other }) => {
  const rhea = await world.recruiter('root')
  await world.candidate(rhea, { modifiedAt: daysAgo(100) })
  await world.candidate(rhea, { modifiedAt: daysAgo(10) })
  await world.reference(await world.candidate(rhea, { modifiedAt: daysAgo(100) }))
  await other.candidate(await other.recruiter(), { modifiedAt: daysAgo(100) })
  const root = await world.actor(rhea)
  expect(await Promise.all([5, 50, 500].map(days => countOverdueAfter(root, days)))).toEqual([2, 1, 0])
  const admin = await world.actor(await world.person({ role: 'admin' }))
  expect(await countOverdueAfter(admin, 50), 'in the room of administrators too').toBe(1)
  expect(await countFirm(root)).toEqual({ candidates: 3, requests: 1, awaited: 1, recruiters: 1 })
  const sue = await world.actor(await world.recruiter('supervisor'))
  await expect(countFirm(sue)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(countOverdueAfter(sue, 5)).rejects.toMatchObject({ code: 'forbidden' })
})

test('reminders follow the interval up to the cap, and leave weekends free by the firm’s clock', () => {
  const thursday = new Date('2026-11-26T09:00:00Z')
  const rules = { interval: 24, cap: 3, skipsWeekends: false, timeZone: 'Europe/Berlin' }
  const days = (some: Date[]) => some.map(one => one.toISOString().slice(8, 13))
  expect(days(remindersAfter(thursday, rules))).toEqual(['27T09', '28T09', '29T09'])
  expect(days(remindersAfter(thursday, { ...rules, skipsWeekends: true }))).toEqual(['27T09', '30T09', '01T09'])
  expect(remindersAfter(thursday, { ...rules, cap: 0 })).toEqual([])
})
