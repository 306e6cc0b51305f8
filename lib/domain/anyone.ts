import { type Actor, isAdmin } from './actor'

// A kept query is written before anybody asks: by what an actor may see at all, its shape, with places for who exactly that is.

/** How far somebody sees: part of the shape of what they ask. */
export type Sight = 'admin' | 'person' | 'program'

export const sightOf = (actor: Actor): Sight =>
  isAdmin(actor) ? 'admin' : actor.kind === 'person' ? 'person' : 'program'

/** Who somebody is, as values of a kept query. */
export type Asking = { organizationId: number; actorId: number; timeZone: string }

/** Who asks, to be sent with a kept query; who is nobody of the company has no row by this id. */
export const asking = (actor: Actor): Asking => ({
  organizationId: actor.organization.id,
  actorId: actor.kind === 'person' ? actor.personId : 0,
  timeZone: actor.organization.timeZone,
})

/** Throws for what is not known of everybody: it would be the first one's for all who ask later. */
export const knowing = <T extends object>(known: T): T =>
  new Proxy(known, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name)
      throw new Error(`A kept query may not depend on an actor’s ${String(name)}`)
    },
  })

/** Somebody who sees so far, with places for who they are: for the policies and columns that a kept query is written with. */
export function anyone(sight: string, { organizationId, actorId, timeZone }: Asking): Actor {
  const organization = knowing({ id: organizationId, timeZone })
  if (sight === 'program') return knowing({ kind: 'integration', organization }) as Actor
  return knowing({
    kind: 'person',
    organization,
    personId: actorId,
    role: sight === 'admin' ? 'admin' : 'employee',
  }) as Actor
}
