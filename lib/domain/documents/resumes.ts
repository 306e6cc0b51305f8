import { and, eq, or } from 'drizzle-orm'
import { db } from '@/db'
import { candidates, profiles } from '@/db/schema/candidates'
import type { Resume } from '@/lib/documents/types'
import type { Actor } from '../actor'
import { findProfile } from '../candidates/profiles'
import { notFound } from '../errors'
import { requireRecruiter } from '../hiring/policy'
import { letterheadOf } from './letterhead'

/** All that a resume shows, by the uuid of the profile or of its candidate. Throws `forbidden`, `not_found`. */
export async function resumeOf(actor: Actor, uuid: string, language?: string): Promise<Resume> {
  const recruiter = requireRecruiter(actor)
  const [found] = await db
    .select({ uuid: profiles.uuid })
    .from(profiles)
    .innerJoin(
      candidates,
      and(eq(candidates.organizationId, profiles.organizationId), eq(candidates.id, profiles.candidateId)),
    )
    .where(
      and(
        eq(profiles.organizationId, recruiter.organization.id),
        or(eq(profiles.uuid, uuid), eq(candidates.uuid, uuid)),
      ),
    )
  if (!found) throw notFound('Document')
  const [letterhead, profile] = await Promise.all([
    letterheadOf(recruiter, language),
    findProfile(recruiter, found.uuid),
  ])
  return {
    ...letterhead,
    name: `${profile.candidate.firstName} ${profile.candidate.lastName}`.trim(),
    title: profile.title ?? profile.jobTitle,
    place: [profile.city, profile.province].filter(Boolean).join(', ') || null,
    industry: profile.industry,
    email: profile.candidate.email,
    phone: profile.candidate.phone,
    publicProfileUrl: profile.publicProfileUrl,
    bio: profile.bio,
    experiences: profile.experiences.map(({ verified, ...one }) => ({
      ...one,
      verification: verified ? { status: 'confirmed', by: null, on: null } : null,
    })),
    educations: profile.educations,
  }
}
