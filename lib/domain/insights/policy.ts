import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden } from '../errors'

/** Who has the room: administrators, for the company, and whoever leads people, for those below them. */
export const mayReadInsights = (actor: PersonActor) => isAdmin(actor) || actor.isManager

/** Throws `forbidden` for everybody else. */
export function requireInsights(actor: Actor) {
  if (actor.kind !== 'person' || !mayReadInsights(actor)) throw forbidden()
}
