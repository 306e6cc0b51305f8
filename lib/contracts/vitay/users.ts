import type { HiringUser } from '@/lib/domain/hiring/users'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'
import { countryCodeOf, parsePhone } from '@/lib/formats/phone'

// TribeHR takes a number at work as anybody writes it: without its country it stays as it is.
function presentPhone(phone: string | null) {
  const number = phone && parsePhone(phone)
  return number ? { phone: number, country_code: countryCodeOf(number) } : { phone, country_code: null }
}

export const presentUser = (user: HiringUser): Resource => ({
  type: 'User',
  id: user.uuid,
  attributes: {
    email: user.email,
    first_name: user.firstName,
    last_name: user.lastName,
    ...presentPhone(user.phone),
    is_active: user.isActive,
  },
  relationships: { identifiable: { type: 'Recruiter', id: user.recruiterUuid } },
})

export const presentUsers = ({ items, total }: Page<HiringUser>, page: PageAsked) =>
  many(items.map(presentUser), { ...page, total })
