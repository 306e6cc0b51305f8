'use server'

import { appointForm, inviteForm, memberForm, removalForm, roleForm } from '@/lib/contracts/browser/hiring-team'
import type { PersonActor } from '@/lib/domain/actor'
import { removeRecruiter, reviseRecruiter } from '@/lib/domain/hiring/recruiters-commands'
import { addRecruiter } from '@/lib/domain/hiring/recruiters-joining'
import { appointColleague } from '@/lib/domain/hiring/team'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { renamed } from './renamed'

type Done = {
  id: string
  /** Where the doer may still be afterwards: who gives up their own authority does not see these pages any more. */
  place: 'member' | 'team' | 'home'
}
type State = FormState<Done>

const wireEmail = 'data.relationships.user.attributes.email'

const told =
  (deed: string) =>
  ({ id, place }: Done) => {
    if (place === 'home') return '/'
    const said = `?done=${deed}&at=${Date.now()}`
    return place === 'team' ? `/hiring/team${said}` : `/hiring/team/${id}${said}`
  }

const isSelf = (actor: PersonActor, id: string) => actor.recruiter?.uuid === id

const appointing = formAction(
  appointForm,
  async (actor, { colleague, role }): Promise<Done> => {
    const { uuid } = await renamed(appointColleague(actor, colleague, role), { [wireEmail]: 'colleague' })
    return { id: uuid, place: 'member' }
  },
  told('appointed'),
)

const inviting = formAction(
  inviteForm,
  async (actor, given): Promise<Done> => {
    const { uuid } = await renamed(addRecruiter(actor, given), { [wireEmail]: 'email' })
    return { id: uuid, place: 'member' }
  },
  told('invited'),
)

const changingRole = formAction(
  roleForm,
  async (actor, { id, role }): Promise<Done> => {
    await reviseRecruiter(actor, id, { role })
    return { id, place: isSelf(actor, id) && role !== 'root' ? 'team' : 'member' }
  },
  told('role'),
)

const deactivating = formAction(
  memberForm,
  async (actor, { id }): Promise<Done> => {
    await reviseRecruiter(actor, id, { isActive: false })
    return { id, place: isSelf(actor, id) ? 'home' : 'member' }
  },
  told('off'),
)

const reactivating = formAction(
  memberForm,
  async (actor, { id }): Promise<Done> => {
    await reviseRecruiter(actor, id, { isActive: true })
    return { id, place: 'member' }
  },
  told('on'),
)

const removing = formAction(
  removalForm,
  async (actor, { id, heir }): Promise<Done> => {
    await removeRecruiter(actor, id, heir)
    return { id, place: isSelf(actor, id) ? 'home' : 'team' }
  },
  told('removed'),
)

/** Makes a colleague a recruiter; fields: colleague, role. */
export async function appointRecruiter(before: State, form: FormData): Promise<State> {
  return appointing(before, form)
}

/** Makes somebody a recruiter by their address, new or known; fields: email, firstName, lastName, inviteRole. */
export async function inviteRecruiter(before: State, form: FormData): Promise<State> {
  return inviting(before, form)
}

/** Gives a recruiter another role; fields: id, role. */
export async function changeRecruiterRole(before: State, form: FormData): Promise<State> {
  return changingRole(before, form)
}

/** Lets a recruiter rest: they see nothing of hiring, their candidates stay theirs; field: id. */
export async function deactivateRecruiter(before: State, form: FormData): Promise<State> {
  return deactivating(before, form)
}

/** Lets them recruit again; field: id. */
export async function reactivateRecruiter(before: State, form: FormData): Promise<State> {
  return reactivating(before, form)
}

/** Takes a recruiter out of the team and hands their candidates over; fields: id, heir. */
export async function removeFromTeam(before: State, form: FormData): Promise<State> {
  return removing(before, form)
}
