import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden } from '../errors'

/** How many days a decision to hide can be taken back. */
export const undoDays = 30

/** Moderators and administrators judge what was reported. */
export const mayModerate = (actor: Actor) => isAdmin(actor) || (actor.kind === 'person' && actor.role === 'moderator')

/** Throws `forbidden` unless the actor judges what was reported. */
export function requireModerator(actor: Actor) {
  if (!mayModerate(actor)) throw forbidden()
}

/** Throws `forbidden` for those whom a recognition is from or for: they have their own say in it. */
export function requireMayReport(actor: PersonActor, concerned: { giverId: number; recipientIds: number[] }) {
  if (actor.personId === concerned.giverId || concerned.recipientIds.includes(actor.personId))
    throw forbidden('One cannot report a recognition one gave or received')
}
