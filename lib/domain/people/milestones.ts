import { and, eq, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { monthDay, people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { addDays, eachDate, todayIn, weekdayOf } from '../calendar/dates'

/** A colleague's birthday, or the day on which they have been in the company for some years. The year of birth is not in it. */
export type Milestone = {
  person: { id: number; displayName: string; avatar: string | null; avatarUrl: string | null; title: null }
  date: string
  kind: 'birthday' | 'years'
  /** How many years in the company; 0 for a birthday. */
  years: number
}

/** More than these nobody reads in a strip above the feed. */
const most = 30

const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29

/** The days of the week a date is in, Monday first, each by month and day; who was born on 29 February is not forgotten. */
function weekOf(today: string): Map<number, string> {
  const monday = addDays(today, 1 - weekdayOf(today))
  const days = eachDate(monday, addDays(monday, 6))
  const byMonthDay = new Map(days.map(date => [Number(date.slice(5, 7)) * 100 + Number(date.slice(8)), date]))
  const lastOfFebruary = byMonthDay.get(228)
  if (lastOfFebruary && !isLeap(Number(lastOfFebruary.slice(0, 4)))) byMonthDay.set(229, lastOfFebruary)
  return byMonthDay
}

type Row = {
  id: number
  displayName: string
  avatar: string | null
  avatarUrl: string | null
  kind: Milestone['kind']
  monthDay: number
  since: number | null
}

/**
 * Birthdays and work anniversaries of this week in the company's time zone, by day, in one query: of colleagues who let
 * them be shown, never one's own.
 */
export async function listMilestones(actor: PersonActor, today = todayIn(actor.organization.timeZone)) {
  const week = weekOf(today)
  const days = sql`(${sql.join(
    [...week.keys()].map(day => sql`${day}::int`),
    sql`, `,
  )})`
  const organizationId = sql`${actor.organization.id}::int`
  const [born, hired] = [monthDay(sql.raw('e.birthdate')), monthDay(sql.raw('a.date_hired'))]
  const rows = (await db.execute(sql`
    select p.id, p.display_name as "displayName", p.avatar, p.avatar_url as "avatarUrl",
      m.kind, m.month_day as "monthDay", m.since
    from (
      select e.person_id, 'birthday' as kind, ${born} as month_day, null::int as since from employee_records e
        where e.organization_id = ${organizationId} and e.current and ${born} in ${days}
      union all
      select a.person_id, 'years', ${hired}, extract(year from a.date_hired)::int from assignment_records a
        where a.organization_id = ${organizationId} and a.current and ${hired} in ${days}
    ) m join people p on p.organization_id = ${organizationId} and p.id = m.person_id
    where p.deleted_at is null and p.id <> ${actor.personId}
      and case m.kind when 'birthday' then p.shows_birthday else p.shows_years end
    order by p.display_name, p.id limit ${most * 2}`)) as unknown as Row[]
  return rows
    .map(({ kind, since, monthDay: day, ...person }): Milestone => {
      const date = week.get(day)!
      return { person: { ...person, title: null }, date, kind, years: since ? Number(date.slice(0, 4)) - since : 0 }
    })
    .filter(one => one.kind === 'birthday' || one.years > 0)
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, most)
}

export type MilestoneChoices = { birthday: boolean; years: boolean }

const oneself = (actor: PersonActor) =>
  and(eq(people.organizationId, actor.organization.id), eq(people.id, actor.personId))

/** What of one's own days colleagues see: birthdays only when one has said so, years in the company until one says no. */
export async function findMilestoneChoices(actor: PersonActor): Promise<MilestoneChoices> {
  const [found] = await db
    .select({ birthday: people.showsBirthday, years: people.showsYears })
    .from(people)
    .where(oneself(actor))
  return found!
}

/** Sets what of the actor's own days colleagues see; what is absent stays. */
export async function chooseMilestones(actor: PersonActor, { birthday, years }: Partial<MilestoneChoices>) {
  if (birthday === undefined && years === undefined) return
  await transaction(actor, tx =>
    tx.update(people).set({ showsBirthday: birthday, showsYears: years }).where(oneself(actor)),
  )
}
