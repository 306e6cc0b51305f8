import { expect, test } from '@/e2e/fixtures'
import { chooseMilestones, listMilestones } from '@/lib/domain/people/milestones'

// Birthdays and anniversaries of a week, Monday to Sunday, of those who let them be known.

test('the week is Monday to Sunday, the year of birth stays secret, first years count from one', async ({ world }) => {
  const me = await world.actor(await world.person({ showsBirthday: true, employee: { birthdate: '1990-11-26' } }))
  const born = (birthdate: string) => world.person({ showsBirthday: true, employee: { birthdate } })
  const [monday, sunday] = [await born('1980-11-23'), await born('2001-11-29')]
  await born('1980-11-22')
  await born('1980-11-30')
  const year = await world.person({ dateHired: '2025-11-25' })
  await world.person({ dateHired: '2026-11-25' })
  const found = await listMilestones(me, '2026-11-26')
  expect(found.map(one => [one.person.id, one.kind, one.date, one.years])).toEqual([
    [monday.id, 'birthday', '2026-11-23', 0],
    [year.id, 'years', '2026-11-25', 1],
    [sunday.id, 'birthday', '2026-11-29', 0],
  ])
  expect(JSON.stringify(found)).not.toMatch(/1980|2001/)
})

test('who said no, or left, is not in it; another company neither', async ({ world, other }) => {
  const me = await world.actor(await world.person())
  const birthdate = '1980-11-26'
  const shy = await world.person({ employee: { birthdate }, dateHired: '2020-11-26' })
  await world.person({ showsBirthday: true, employee: { birthdate }, deletedAt: new Date() })
  await other.person({ showsBirthday: true, employee: { birthdate } })
  expect(await listMilestones(me, '2026-11-26')).toMatchObject([{ person: { id: shy.id }, kind: 'years', years: 6 }])
  await chooseMilestones(await world.actor(shy), { years: false })
  expect(await listMilestones(me, '2026-11-26')).toEqual([])
  await chooseMilestones(await world.actor(shy), { birthday: true })
  expect(await listMilestones(me, '2026-11-26')).toMatchObject([{ person: { id: shy.id }, kind: 'birthday' }])
})

test('who was born on 29 February is thought of on the 28th of a short year, over New Year the years count on', async ({
  world,
}) => {
  const me = await world.actor(await world.person())
  await world.person({ showsBirthday: true, employee: { birthdate: '1992-02-29' } })
  const january = await world.person({ dateHired: '2020-01-01' })
  expect(await listMilestones(me, '2026-02-25')).toMatchObject([{ date: '2026-02-28' }])
  expect(await listMilestones(me, '2028-02-29')).toMatchObject([{ date: '2028-02-29' }])
  expect(await listMilestones(me, '2026-12-30')).toMatchObject([
    { person: { id: january.id }, date: '2027-01-01', years: 7 },
  ])
})
