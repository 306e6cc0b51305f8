import { type Actor, isAdmin } from '../actor'

/** Somebody, and whom they report to now. */
export type Managed = { id: number; managerId: number | null }

const isThemselves = (actor: Actor, { id }: Managed) => actor.kind === 'person' && actor.personId === id

const isTheirManager = (actor: Actor, { managerId }: Managed) => actor.kind === 'person' && actor.personId === managerId

/** Who may see pay, address, birth date, private phone, emergency contact: the person, their manager, administrators. */
export const maySeePrivate = (actor: Actor, person: Managed) =>
  isThemselves(actor, person) || isTheirManager(actor, person) || isAdmin(actor)

/** Who sees whether somebody is an employee, a manager or an administrator: the person, their manager, administrators. */
export const seesGroup = maySeePrivate

/** Who may change a profile: the person and administrators. */
export const mayReviseProfile = (actor: Actor, person: Managed) => isThemselves(actor, person) || isAdmin(actor)
