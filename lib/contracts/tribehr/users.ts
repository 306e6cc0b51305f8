import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { ownApiKey } from '@/lib/domain/credentials/commands'
import { DomainError } from '@/lib/domain/errors'
import type { Profile, ProfileChanges } from '@/lib/domain/people/profile'
import type { Group } from '@/lib/domain/people/records'
import { pathId, text, words } from '../fields'
import { address } from './addresses'
import { presentCustomFieldRecord } from './custom-fields'
import { trueOrFalse, type View, view } from './fields'
import { presentLeaveUsage } from './leave-types'
import { presentAvatar } from './people'
import { presentAssignment, presentEmployee } from './records'
import { dateTime } from './times'

// What comes in

export const ownUser = view.extend({ requireApiKey: trueOrFalse.default(false) })

export const oneUser = ownUser.extend({ id: pathId })

/** Whether somebody asks for another: their own answer holds their API key. */
export const asksForAnother = (request: Request, { personId }: PersonActor) =>
  Number(/\/users\/(\d+)\./.exec(new URL(request.url).pathname)?.[1]) !== personId

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

const profile = view.extend({
  display_name: words(200)
    .transform(value => value.trim())
    .optional(),
  twitter_username: line.optional(),
  linkedin_url: link('linkedin_url'),
  blog_url: link('blog_url'),
  assignment_record: assignment.optional(),
  employee_record: employee.optional(),
})

const toChanges = ({ assignment_record: work, employee_record: home, ...own }: z.output<typeof profile>) =>
  ({
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
  }) satisfies ProfileChanges

/** Changes to a profile: what is not sent stays, what is sent empty is emptied. */
export const userChanges = profile
  .extend({ id: pathId })
  .transform(({ id, format, ...sent }) => ({ id, view: { format }, changes: toChanges({ format, ...sent }) }))

/** The same to one's own. Its URL says `me` where others say an id, so either will do in the body. */
export const ownChanges = profile
  .extend({ id: z.string().optional() })
  .transform(({ id, format, ...sent }) => ({ id, view: { format }, changes: toChanges({ format, ...sent }) }))

/** The id of the person who asks; throws `mismatch` unless that is whom the body means. */
export function ownId(actor: PersonActor, id: string | undefined): number {
  if (id === 'me' || id === String(actor.personId)) return actor.personId
  throw new DomainError(
    'mismatch',
    `The request is to me, but its id ${id === undefined ? 'is missing' : 'is another'}`,
  )
}

// What goes out

/** The API key of the person that is asked about, if that is who asks; undefined for all others, and for a token that acts for them. */
export const apiKeyFor = (actor: PersonActor, id: number, mint: boolean) =>
  id === actor.personId && !actor.token ? ownApiKey(actor, mint) : undefined

const groupNames: Record<Group, string> = {
  administrators: 'Administrators',
  managers: 'Managers',
  employees: 'Employees',
}

/** A user in full. `apiKey` is undefined for anyone but the owner: absent; null: they have none yet. */
export function presentUser(profile: Profile, view: View, apiKey?: string | null) {
  const { person, group } = profile
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
    assignment_record: presentAssignment(profile, view),
    employee_record: presentEmployee(profile, view),
    custom_field_records: profile.customFieldRecords.map(one => presentCustomFieldRecord(one, view)),
    group: group && groupNames[group],
    leave_usages: profile.leaveUsages?.map(one => presentLeaveUsage(one, view)),
    badge_count: 0,
    url: address('users', person.id, view),
  }
}
