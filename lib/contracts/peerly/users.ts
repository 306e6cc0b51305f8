import { z } from 'zod'
import type { Role } from '@/lib/domain/actor'
import type { PeopleFilter, Person } from '@/lib/domain/people/queries'
import { pictureLink } from '@/lib/domain/pictures/links'
import { pathId, text, wholeNumber } from '../fields'
import { unixSeconds } from './times'

/** Peerly's numbers for the domain's roles. */
export const roleIds: Record<Role, number> = { super_admin: 1, admin: 2, employee: 3, moderator: 4 }

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
