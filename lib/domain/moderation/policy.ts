import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden } from '../errors'

/** How many days a decision can be taken back. */
export const undoDays = 30

/** For how many seconds nobody is mailed of a decision that may have been a slip. */
export const secondThoughts = 60

/** Moderators and administrators judge what was reported. */
export const mayModerate = (actor: Actor) => isAdmin(actor) || (actor.kind === 'person' && actor.role === 'moderator')

/** Throws `forbidden` unless the actor judges what was reported. */
export function requireModerator(actor: Actor) {
  if (!mayModerate(actor)) throw forbidden()
}

/** Throws `forbidden` for those whom a reported recognition is from or for: who reported it stays unknown to them. */
export function requireImpartial(actor: PersonActor, concerned: { giverId: number; recipientIds: number[] }) {
  if (actor.personId === concerned.giverId || concerned.recipientIds.includes(actor.personId))
    throw forbidden('One cannot decide about what one gave or received')
}

/** Throws `forbidden` for those whom a recognition is from or for: they have their own say in it. */
export function requireMayReport(actor: PersonActor, concerned: { giverId: number; recipientIds: number[] }) {
  if (actor.personId === concerned.giverId || concerned.recipientIds.includes(actor.personId))
    throw forbidden('One cannot report a recognition one gave or received')
}
