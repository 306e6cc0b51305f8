import { type Actor, isAdmin } from '../actor'
import { forbidden } from '../errors'

/** Everybody reads the company's events; administrators write them. */
export const mayChangeEvents = isAdmin

/** Throws `forbidden` unless the actor may write events. */
export function requireMayChangeEvents(actor: Actor) {
  if (!mayChangeEvents(actor)) throw forbidden()
}
