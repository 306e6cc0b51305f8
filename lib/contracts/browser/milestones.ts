import type { PersonActor } from '@/lib/domain/actor'
import { todayIn } from '@/lib/domain/calendar/dates'
import { findMilestoneChoices, listMilestones, type Milestone } from '@/lib/domain/people/milestones'
import { presentFace } from './recognitions'

const present = ({ person, ...milestone }: Milestone) => ({ ...milestone, person: presentFace(person) })

/** This week's birthdays and anniversaries, and what of one's own colleagues see. */
export async function milestonesOfWeek(actor: PersonActor) {
  const [found, choices] = await Promise.all([listMilestones(actor), findMilestoneChoices(actor)])
  return { today: todayIn(actor.organization.timeZone), milestones: found.map(present), choices }
}

export type WeekMilestones = Awaited<ReturnType<typeof milestonesOfWeek>>
