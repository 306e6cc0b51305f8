import type { HiringUser } from '@/lib/domain/hiring/users'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'

export const presentUser = (user: HiringUser): Resource => ({
  type: 'User',
  id: user.uuid,
  attributes: {
    email: user.email,
    first_name: user.firstName,
    last_name: user.lastName,
    phone: user.phone,
    country_code: null,
    is_active: user.isActive,
  },
  relationships: { identifiable: { type: 'Recruiter', id: user.recruiterUuid } },
})

export const presentUsers = ({ items, total }: Page<HiringUser>, page: PageAsked) =>
  many(items.map(presentUser), { ...page, total })
