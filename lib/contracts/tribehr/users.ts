import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { ownApiKey } from '@/lib/domain/credentials/commands'
import type { ProfileChanges } from '@/lib/domain/people/profile'
import type { Group, PersonRecord } from '@/lib/domain/people/records'
import { pathId, text, words } from '../fields'
import { address } from './addresses'
import { type View, view } from './fields'
import { presentAvatar } from './people'
import { presentAssignment, presentEmployee } from './records'
import { dateTime } from './times'

// What comes in

const requireApiKey = z
  .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
  .default('false')
  .transform(value => value === 'true' || value === '1')

export const ownUser = view.extend({ requireApiKey })

export const oneUser = ownUser.extend({ id: pathId })

// Empty empties: a field that is sent without a text becomes null.
const line = text(200).transform(value => value.trim() || null)

// The document's own example sends blog_url=blog_url=http://…
const link = (name: string) =>
  text(500)
    .transform(value => value.trim().replace(new RegExp(`^${name}=`), '') || null)
    .refine(value => value === null || /^https?:\/\/[^\s"'<>\\]+$/.test(value), {
      error: 'must be an http or https URL',
    })
    .optional()

const assignment = z.object(
  { phone: line.optional(), ext: line.optional() },
  { error: 'must be given as [phone], [ext]' },
)

const employee = z.object(
  {
    middle_name: line.optional(),
    phone: line.optional(),
    address1: line.optional(),
    address2: line.optional(),
    city: line.optional(),
    state: line.optional(),
    country: line.optional(),
    postal: line.optional(),
    emergency_name: line.optional(),
    emergency_number: line.optional(),
  },
  { error: 'must be given as [phone], [city], …' },
)

/** Changes to a profile: what is not sent stays, what is sent empty is emptied. */
export const userChanges = view
  .extend({
    id: pathId,
    display_name: words(200)
      .transform(value => value.trim())
      .optional(),
    twitter_username: line.optional(),
    linkedin_url: link('linkedin_url'),
    blog_url: link('blog_url'),
    assignment_record: assignment.optional(),
    employee_record: employee.optional(),
  })
  .transform(({ id, format, assignment_record: work, employee_record: home, ...own }) => ({
    id,
    view: { format },
    changes: {
      person: {
        displayName: own.display_name,
        twitterUsername: own.twitter_username,
        linkedinUrl: own.linkedin_url,
        blogUrl: own.blog_url,
      },
      assignment: work && { phone: work.phone, extension: work.ext },
      employee: home && {
        middleName: home.middle_name,
        phone: home.phone,
        address1: home.address1,
        address2: home.address2,
        city: home.city,
        state: home.state,
        country: home.country,
        postal: home.postal,
        emergencyName: home.emergency_name,
        emergencyNumber: home.emergency_number,
      },
    } satisfies ProfileChanges,
  }))

// What goes out

/** The API key of the person that is asked about, if that is who asks; undefined for all others. */
export const apiKeyFor = (actor: PersonActor, id: number, mint: boolean) =>
  id === actor.personId ? ownApiKey(actor, mint) : undefined

const groupNames: Record<Group, string> = {
  administrators: 'Administrators',
  managers: 'Managers',
  employees: 'Employees',
}

/** A user in full. `apiKey` is undefined for anyone but the owner: absent; null: they have none yet. */
export function presentUser(record: PersonRecord, view: View, apiKey?: string | null) {
  const { person, group } = record
  return {
    id: person.id,
    username: person.username,
    api_key: apiKey,
    email: person.email,
    twitter_username: person.twitterUsername,
    linkedin_url: person.linkedinUrl,
    blog_url: person.blogUrl,
    display_name: person.displayName,
    ...presentAvatar(person),
    created: dateTime(person.createdAt),
    modified: dateTime(person.modifiedAt),
    assignment_record: presentAssignment(record, view),
    employee_record: presentEmployee(record, view),
    group: group && groupNames[group],
    badge_count: 0,
    url: address('users', person.id, view),
  }
}
