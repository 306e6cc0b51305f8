import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { findTeamMember, listTeam, listTeamNames, type TeamMember } from '@/lib/domain/hiring/team'
import { isEmail } from '@/lib/formats/email'
import { plainLine } from '@/lib/formats/text'
import { bodyId, pathId, text, words } from '../fields'
import { recruiterRoles, type TeamRow } from './hiring-team-types'
import { presentFace } from './recognitions'
import { addressUuid } from './uuid'

const pageSize = 50

// What comes in

const role = z.enum(recruiterRoles, { error: 'is required' })
const orNothing = text(100)
  .default('')
  .transform(value => plainLine(value) || undefined)

/** A colleague who is to recruit. */
export const appointForm = z.object({
  colleague: z.preprocess(sent => (sent === '' ? undefined : sent), bodyId),
  role,
})

/** Somebody who is to recruit, by their address. (Its role has a name of its own: the page has another form with one.) */
export const inviteForm = z
  .object({
    email: words(254)
      .transform(value => value.trim())
      .refine(isEmail, { error: 'must be an email address' }),
    firstName: orNothing,
    lastName: orNothing,
    inviteRole: role,
  })
  .transform(({ inviteRole, ...who }) => ({ ...who, role: inviteRole }))

export const memberForm = z.object({ id: addressUuid })
export const roleForm = z.object({ id: addressUuid, role })

/** Who goes, and who gets their candidates. */
export const removalForm = z.object({
  id: addressUuid,
  heir: z.preprocess(sent => (sent === '' ? undefined : sent), addressUuid.optional()),
})

// What goes out

const presentMember = (actor: PersonActor, member: TeamMember): TeamRow => ({
  uuid: member.uuid,
  face: presentFace({ ...member, id: member.personId, title: null }),
  email: member.email,
  role: member.role,
  standing: !member.isActive ? 'inactive' : member.standing === 'invited' ? 'invited' : 'active',
  candidates: member.candidates,
  since: member.createdAt.toISOString(),
  isMe: member.id === actor.recruiter?.id,
  isLastRoot: member.isLastRoot,
})

/** A page of the team, and where the next begins. Throws `forbidden`. */
export async function teamPage(actor: PersonActor, after?: string) {
  const place = pathId.safeParse(after)
  const found = await listTeam(actor, { after: place.data, limit: pageSize + 1 })
  const shown = found.slice(0, pageSize)
  return {
    rows: shown.map(member => presentMember(actor, member)),
    next: found.length > pageSize ? String(shown.at(-1)!.personId) : null,
  }
}

/** One of the team by the id in a page's address, and who could be given their candidates. Throws `forbidden`, `not_found`. */
export async function memberPage(actor: PersonActor, id: string) {
  const uuid = addressUuid.parse(id)
  const [member, names] = await Promise.all([findTeamMember(actor, uuid), listTeamNames(actor)])
  const heirs = names.filter(one => one.isActive && one.uuid !== uuid).map(({ uuid, name }) => ({ uuid, name }))
  return { member: presentMember(actor, member), heirs, me: actor.recruiter!.uuid }
}
