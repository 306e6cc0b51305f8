import { z } from 'zod'
import type { Role } from '@/lib/domain/actor'
import type { OwnNames } from '@/lib/domain/people/commands'
import type { PeopleFilter, Person } from '@/lib/domain/people/queries'
import { pictureLink } from '@/lib/domain/pictures/links'
import { bodyId, line, pathId, text, wholeNumber } from '../fields'
import { unixSeconds } from './times'

/** Peerly's numbers for the domain's roles. */
export const roleIds: Record<Role, number> = { super_admin: 1, admin: 2, employee: 3, moderator: 4 }

// What comes in

export const userFilter = z
  .object({
    limit: wholeNumber(1, 100).default(10),
    offset: wholeNumber(0, 2_000_000_000).default(0),
    starts_with: text(100).optional(),
    org_id: pathId.optional(),
  })
  .transform(
    (wire): PeopleFilter => ({
      limit: wire.limit,
      offset: wire.offset,
      startsWith: wire.starts_with,
      organizationId: wire.org_id,
    }),
  )

export const userId = z.object({ id: pathId })

const notPicture = 'must be the http or https address of a picture'

const pictureAddress = z
  .union([z.literal(''), z.url({ protocol: /^https?$/, error: notPicture }).max(2000, { error: notPicture })], {
    error: notPicture,
  })
  .nullish()
  .transform(value => (value === '' ? null : value))

export const ownProfile = z
  .object({
    first_name: line(100),
    last_name: line(100),
    display_name: line(200),
    profile_image_url: pictureAddress,
  })
  .transform(
    (wire): OwnNames => ({
      firstName: wire.first_name,
      lastName: wire.last_name,
      displayName: wire.display_name,
      avatarUrl: wire.profile_image_url,
    }),
  )

const roles = Object.keys(roleIds) as Role[]

export const roleInput = z.object({
  id: pathId,
  role_id: bodyId.transform((value, context) => {
    const role = roles.find(one => roleIds[one] === value)
    if (!role) context.issues.push({ code: 'custom', input: value, message: 'must be 1, 2, 3 or 4' })
    return role ?? z.NEVER
  }),
})

// What goes out

export const presentUser = (person: Person) => ({
  id: person.id,
  first_name: person.firstName,
  last_name: person.lastName,
  email: person.email,
  display_name: person.displayName,
  profile_image_url: person.avatar ? pictureLink(person.avatar) : person.avatarUrl,
  role_id: roleIds[person.role],
  hi5_quota_balance: person.hi5Balance,
  org_id: person.organizationId,
})

/** In lists Peerly also says who removed a user and when. */
export const presentListedUser = (person: Person) => ({
  ...presentUser(person),
  soft_delete_by: person.deletedById,
  soft_delete_at: person.deletedAt && unixSeconds(person.deletedAt),
})
