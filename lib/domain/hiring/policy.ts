import { and, eq, type SQL } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import type { Actor, PersonActor, Recruiter } from '../actor'
import { knowing } from '../anyone'
import { forbidden } from '../errors'

/** A colleague who recruits, as every command of hiring knows who is asking. */
export type RecruiterActor = PersonActor & { recruiter: Recruiter }

/** A colleague who recruits, for pages. */
export const isRecruiter = (actor: Actor): actor is RecruiterActor =>
  actor.kind === 'person' && actor.recruiter !== null

/** The actor as a recruiter; throws `forbidden` for everybody else. */
export function requireRecruiter(actor: Actor): RecruiterActor {
  if (!isRecruiter(actor)) throw forbidden('Only recruiters may do that')
  return actor
}

/** Sees the whole firm's candidates: supervisors, roots, and everybody where the firm shares sight. */
export const seesFirm = ({ recruiter }: RecruiterActor) => recruiter.role !== 'recruiter' || recruiter.sharesSight

/** May edit question sets: supervisors and roots. */
export const mayEditQuestions = ({ recruiter }: RecruiterActor) => recruiter.role !== 'recruiter'

/** A colleague who edits question sets, for pages. */
export const editsQuestions = (actor: Actor) => isRecruiter(actor) && mayEditQuestions(actor)

/** May manage recruiters, the firm and its settings: roots. */
export const mayManageFirm = ({ recruiter }: RecruiterActor) => recruiter.role === 'root'

/** The actor as a root recruiter; throws `forbidden` for everybody else. */
export function requireRoot(actor: Actor): RecruiterActor {
  const recruiter = requireRecruiter(actor)
  if (!mayManageFirm(recruiter)) throw forbidden('Only root recruiters may do that')
  return recruiter
}

/**
 * The candidates the actor sees, as a condition on `candidates`: the firm's own, and unless they see the whole firm, those
 * they added. Whatever belongs to a candidate (requests, references, answers, flags) is seen through a join with it.
 */
export const candidatesInSight = (actor: RecruiterActor): SQL =>
  and(
    eq(candidates.organizationId, actor.organization.id),
    seesFirm(actor) ? undefined : eq(candidates.recruiterId, actor.recruiter.id),
  )!

/** Who recruits, as values of a kept query. */
export type Recruiting = { organizationId: number; recruiterId: number }

/** Who asks, to be sent with a kept query. */
export const recruiting = ({ organization, recruiter }: RecruiterActor): Recruiting => ({
  organizationId: organization.id,
  recruiterId: recruiter.id,
})

/** How far a recruiter sees: part of the shape of what they ask. */
export const recruiterSight = (actor: RecruiterActor) => (seesFirm(actor) ? 'firm' : 'own')

/** A recruiter who sees so far, with places for who they are: for the conditions that a kept query is written with. */
export const anyRecruiter = (sight: string | undefined, { organizationId, recruiterId }: Recruiting): RecruiterActor =>
  knowing({
    organization: knowing({ id: organizationId }),
    recruiter: knowing({ id: recruiterId, role: sight === 'firm' ? 'supervisor' : 'recruiter', sharesSight: false }),
  }) as RecruiterActor
