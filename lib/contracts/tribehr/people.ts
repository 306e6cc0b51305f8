import type { PersonBrief } from '@/lib/domain/recognitions/types'
import { address } from './addresses'
import type { View } from './fields'

type Pictured = Pick<PersonBrief, 'id' | 'avatar' | 'avatarUrl'>

const avatarUrl = ({ id, avatar, avatarUrl }: Pictured) => (avatar ? `/users/view/${id}/picture` : avatarUrl)

/** Where somebody's avatar is, as a part of their user; nothing for those without one. */
export function presentAvatar(person: Pictured) {
  const url = avatarUrl(person)
  return url ? { avatar: { url } } : {}
}

/** A user's partial representation: what lists and other resources show of one. */
export const presentPerson = (person: PersonBrief, view: View) => ({
  id: person.id,
  username: person.username,
  email: person.email,
  display_name: person.displayName,
  ...presentAvatar(person),
  employee_record: {
    first_name: person.firstName,
    last_name: person.lastName,
    url: person.employeeRecordId === null ? undefined : address('employee_records', person.employeeRecordId, view),
  },
  url: address('users', person.id, view),
})
