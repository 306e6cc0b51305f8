import type { PersonActor } from '@/lib/domain/actor'
import { timeZones } from '@/lib/domain/calendar/zones'
import { findMilestoneChoices } from '@/lib/domain/people/milestones'
import { findPersonRecord } from '@/lib/domain/people/records'
import { presentFace } from './recognitions'

/** What the actor may change of themselves, as it is now. */
export async function mySettings(actor: PersonActor) {
  const [{ person, assignment, contact, job, location }, days] = await Promise.all([
    findPersonRecord(actor, actor.personId),
    findMilestoneChoices(actor),
  ])
  return {
    face: presentFace({ ...person, title: job?.title ?? null }),
    about: {
      displayName: person.displayName,
      pronouns: person.pronouns,
      phone: assignment?.phone ?? null,
      extension: assignment?.extension ?? null,
      linkedinUrl: person.linkedinUrl,
      blogUrl: person.blogUrl,
      about: person.about,
    },
    contact: {
      homePhone: contact?.phone ?? null,
      address1: contact?.address1 ?? null,
      address2: contact?.address2 ?? null,
      postal: contact?.postal ?? null,
      city: contact?.city ?? null,
      state: contact?.state ?? null,
      country: contact?.country ?? null,
      emergencyName: contact?.emergencyName ?? null,
      emergencyNumber: contact?.emergencyNumber ?? null,
    },
    days,
    preferences: {
      language: actor.language,
      timeZone: person.timeZone,
      workZone: location?.timeZone ?? actor.organization.timeZone,
      zones: timeZones,
    },
  }
}
