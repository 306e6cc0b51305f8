import type { PersonBrief, Recognition } from '@/lib/domain/recognitions/types'
import type { Value } from '@/lib/domain/values/queries'

// What the reference shows as answers: presenters make of these what they make of everything. Nobody here exists.

/** A second to count from. */
export const moment = new Date('2026-03-30T09:15:00Z')

export const uuids = {
  emi: '0b8f1c52-53f1-4b43-9a55-5f0a3d1f6f01',
  eli: '0b8f1c52-53f1-4b43-9a55-5f0a3d1f6f02',
  thing: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
}

export const emi: PersonBrief = {
  id: 6,
  uuid: uuids.emi,
  username: 'emi',
  email: 'emi@acme.example',
  firstName: 'Emi',
  lastName: 'Sato',
  displayName: 'Emi Sato',
  avatar: null,
  avatarUrl: null,
  title: 'Designer',
  employeeRecordId: 6,
}

export const eli: PersonBrief = {
  ...emi,
  id: 5,
  uuid: uuids.eli,
  username: 'eli',
  email: 'eli@acme.example',
  firstName: 'Eli',
  lastName: 'Brandt',
  displayName: 'Eli Brandt',
  title: 'Engineer',
  employeeRecordId: 5,
}

export const value: Value = {
  id: 2,
  uuid: uuids.thing,
  organizationId: 1,
  name: 'Teamwork',
  description: 'We get there together.',
  parentId: null,
  picture: null,
  tint: 'laurel',
}

export const recognition: Recognition = {
  id: 41,
  uuid: uuids.thing,
  text: 'Thank you for the [b]calm[/b] release night!',
  isPrivate: false,
  source: 'web',
  createdAt: moment,
  editedAt: null,
  hi5Count: 3,
  commentCount: 1,
  giver: eli,
  recipients: [emi],
  values: [value],
  picture: null,
  hi5Mine: false,
}
