import { env } from '@/lib/env'
import type { Answer } from '@/lib/formats/json-api'

// Where what was made is found from then on: not always below the address that made it.
const homes: Record<string, string> = {
  Candidate: '/v3/candidates',
  Question: '/v1/questions',
  QuestionSet: '/v1/question_sets',
  Recruiter: '/v1/recruiters',
  Reference: '/v1/references',
  ReferenceRequest: '/v1/public/reference_requests',
  Verification: '/v1/verifications',
}

/** The absolute address of a resource that an answer shows; null where it has none of its own. */
export function placeOf(answer: Answer): string | null {
  if (answer.kind !== 'one') return null
  const home = homes[answer.resource.type]
  return home ? `${env().PUBLIC_URL}/api${home}/${answer.resource.id}` : null
}
