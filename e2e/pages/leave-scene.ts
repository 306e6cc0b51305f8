import type { Page } from '@playwright/test'
import type { World, WorldPerson } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'

// A week of work in July, from Monday on, with nothing around it.
export const year = new Date().getUTCFullYear() + 1

/** The first Monday on or after a day of next year's July, and days after it. */
export function july(plus = 0) {
  const day = new Date(Date.UTC(year, 6, 1))
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1)
  day.setUTCDate(day.getUTCDate() + plus)
  return day.toISOString().slice(0, 10)
}

export const week = { startDate: july(), endDate: july(4) }

export async function scene(world: World) {
  // Whoever came in the middle of a year has a part of its days.
  const dateHired = '2020-01-01'
  const mona = await world.person({ firstName: 'Mona', dateHired })
  const eli = await world.person({ firstName: 'Eli', managerId: mona.id, dateHired })
  const emi = await world.person({ firstName: 'Emi', managerId: mona.id, dateHired })
  const holiday = await world.leaveType({
    name: 'Holiday',
    accrual: 'annual',
    entitlement: 25,
    accruesFrom: `${year - 1}-01-01`,
    position: 1,
  })
  const sick = await world.leaveType({ name: 'Sick leave', requiresApproval: false, position: 2 })
  return { mona, eli, emi, holiday, sick }
}

export async function asks(world: World, person: WorldPerson, leaveTypeId: number, dates = week, comments = '') {
  return createLeaveRequest(await world.actor(person), { leaveTypeId, ...dates, comments })
}

export function form(page: Page) {
  const ask = page.getByRole('form', { name: 'Ask for leave' })
  return {
    ask,
    kind: ask.getByLabel('Kind of leave'),
    first: ask.getByLabel('First day'),
    last: ask.getByLabel('Last day'),
    comments: ask.getByLabel('Anything to add?'),
    outlook: ask.getByRole('region', { name: 'What it comes to' }),
    send: ask.getByRole('button', { name: 'Send request' }),
    look: ask.getByRole('button', { name: 'See what it comes to' }),
    troubles: ask.getByRole('alert'),
  }
}
