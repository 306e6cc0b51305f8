import type { PersonActor } from '@/lib/domain/actor'
import { addDays } from '@/lib/domain/calendar/dates'
import { listAbsences } from '@/lib/domain/leave/absences'
import { todayFor } from '@/lib/domain/leave/policy'
import { countDirectory, listDirectory } from '@/lib/domain/people/directory'
import { mayReviseProfile } from '@/lib/domain/people/policy'
import { findProfile, type Profile } from '@/lib/domain/people/profile'
import { countKudos, listValuesKnownFor } from '@/lib/domain/recognitions/known-for'
import { pathId } from '../fields'
import { absent } from './absent'
import { feedPage, presentFace } from './recognitions'
import type { Absence, FeedPage, Portrait } from './types'

const fewReports = 12
/** How far ahead leave is told of. */
const aheadDays = 60

export type KudosSide = 'received' | 'given'

/** Whoever an id in a page's address names, those who have left included; null when there is nobody of this company. */
export async function profileOf(actor: PersonActor, id: string): Promise<Profile | null> {
  const known = pathId.safeParse(id)
  return known.success ? findProfile(actor, known.data).catch(absent) : null
}

// A page shows a link by its host, and only one that a browser may follow safely.
const webLink = (url: string | null) => (url && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null)

type Met = Awaited<ReturnType<typeof listAbsences>>[number]

const presentAbsence = ({ startDate, endDate, status, leaveType }: Met): Absence => ({
  from: startDate,
  to: endDate,
  pending: status === 'pending',
  kind: leaveType?.name ?? null,
})

/** Everything a profile's page says of somebody, as far as the actor may know it. */
export async function portraitOf(actor: PersonActor, profile: Profile): Promise<Portrait> {
  const { person, assignment, contact } = profile
  const filter = { managerId: person.id }
  const today = todayFor(actor)
  const [values, kudos, reports, reportCount, absences] = await Promise.all([
    listValuesKnownFor(actor, person.id),
    countKudos(actor, person.id),
    listDirectory(actor, filter, { limit: fewReports }),
    countDirectory(actor, filter),
    person.deletedAt ? [] : listAbsences(actor, { from: today, to: addDays(today, aheadDays), personIds: [person.id] }),
  ])
  return {
    face: presentFace({ ...person, title: profile.job?.title ?? null }),
    firstName: person.firstName,
    pronouns: person.pronouns,
    about: person.about,
    left: person.deletedAt !== null,
    me: person.id === actor.personId,
    mayRevise: mayReviseProfile(actor, { id: person.id, managerId: assignment?.managerId ?? null }),
    email: person.email,
    phone: assignment?.phone ?? null,
    extension: assignment?.extension ?? null,
    links: [webLink(person.linkedinUrl), webLink(person.blogUrl)].filter(link => link !== null),
    department: profile.department,
    location: profile.location,
    timeZone: person.timeZone ?? profile.location?.timeZone ?? actor.organization.timeZone,
    hiredOn: assignment?.dateHired ?? null,
    manager: profile.manager && presentFace(profile.manager),
    reports: reports.map(presentFace),
    reportCount,
    notes: profile.customFieldRecords.map(({ id, customField, content }) => ({ id, name: customField.name, content })),
    values,
    kudos,
    absences: absences.map(presentAbsence),
    balances: profile.leaveUsages?.map(({ leaveType, daysUsed, daysRemaining }) => ({
      id: leaveType.id,
      name: leaveType.name,
      used: daysUsed,
      left: daysRemaining,
    })),
    reachedPrivately: contact && {
      phone: contact.phone,
      emergencyName: contact.emergencyName,
      emergencyNumber: contact.emergencyNumber,
    },
  }
}

/** The first page of the kudos somebody received or gave. */
export const kudosPage = (actor: PersonActor, personId: number, side: KudosSide): Promise<FeedPage> =>
  feedPage(actor, { [side === 'given' ? 'by' : 'for']: String(personId) })
