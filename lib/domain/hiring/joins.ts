import { and, eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { questionSets, questionSetVersions } from '@/db/schema/questionnaires'
import { candidateReferences, referenceRequests } from '@/db/schema/references'

// How the tables of hiring hang together, as conditions for a join; the company is part of each.

/** The candidate a reference is about. */
export const candidateOfReference = and(
  eq(candidates.organizationId, candidateReferences.organizationId),
  eq(candidates.id, candidateReferences.candidateId),
)

/** The candidate who was asked by a request. */
export const candidateOfRequest = and(
  eq(candidates.organizationId, referenceRequests.organizationId),
  eq(candidates.id, referenceRequests.candidateId),
)

/** The candidate whose check feedback is about. */
export const candidateOfFeedback = and(
  eq(candidates.organizationId, feedbackRequests.organizationId),
  eq(candidates.id, feedbackRequests.candidateId),
)

/** The recruiter who asked for feedback. */
export const recruiterOfFeedback = and(
  eq(recruiters.organizationId, feedbackRequests.organizationId),
  eq(recruiters.id, feedbackRequests.requestedById),
)

/** The request that a reference belongs to. */
export const requestOfReference = and(
  eq(referenceRequests.organizationId, candidateReferences.organizationId),
  eq(referenceRequests.id, candidateReferences.requestId),
)

/** The question set of a request. */
export const setOfRequest = and(
  eq(questionSets.organizationId, referenceRequests.organizationId),
  eq(questionSets.id, referenceRequests.questionSetId),
)

/** The version of its set that a request pinned. */
export const versionOfRequest = and(
  eq(questionSetVersions.organizationId, referenceRequests.organizationId),
  eq(questionSetVersions.id, referenceRequests.versionId),
)

/** The recruiter who made a request. */
export const recruiterOfRequest = and(
  eq(recruiters.organizationId, referenceRequests.organizationId),
  eq(recruiters.id, referenceRequests.requestedById),
)

/** The recruiter whose candidate it is. */
export const recruiterOfCandidate = and(
  eq(recruiters.organizationId, candidates.organizationId),
  eq(recruiters.id, candidates.recruiterId),
)

/** The colleague a recruiter is. */
export const personOfRecruiter = and(
  eq(people.organizationId, recruiters.organizationId),
  eq(people.id, recruiters.personId),
)
