import type { Actor, PersonActor } from '../actor'
import { forbidden } from '../errors'

/** Who runs the installation, and so decides which companies there are. */
export const runsInstallation = (actor: Actor): actor is PersonActor & { role: 'super_admin' } =>
  actor.kind === 'person' && actor.role === 'super_admin'

/** Throws `forbidden` unless the actor runs the installation. */
export function requireSuperAdmin(actor: Actor) {
  if (!runsInstallation(actor)) throw forbidden()
}
