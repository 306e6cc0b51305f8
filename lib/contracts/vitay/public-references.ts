import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import type { Visit } from '@/lib/domain/evidence/metadata'
import { refereeByLink } from '@/lib/domain/hiring/links'
import type { GivenAnswer } from '@/lib/domain/questionnaires/answering'
import {
  declineReference,
  disownReference,
  openReference,
  saveDraft,
  snoozeReference,
  speakLanguage,
} from '@/lib/domain/references/filling'
import { type Form, findForm } from '@/lib/domain/references/form'
import { findOwnReference, findReference, type Reference } from '@/lib/domain/references/queries'
import { submitFor, submitReference } from '@/lib/domain/references/submitting'
import type { Resource } from '@/lib/formats/json-api'
import { text } from '../fields'
import { languageTag, moment, pathUuid, resource, yesOrNo } from './fields'
import { presentOwnReference, presentReference } from './references'

// The id in these addresses is a reference's with a recruiter's bearer, or the token of a referee's mailed link without one.

const idOrToken = z.string({ error: 'is required' }).min(1, { error: 'is required' }).max(200)

// What comes in

export const publicReference = z.object({ id: idOrToken })

const answer = z.union(
  [
    z.string().max(20_000),
    z
      .object({
        question_id: z.string().max(100),
        value: z.unknown().optional(),
        scale: z.unknown().optional(),
        comment: text(2000).nullish(),
      })
      .transform(wire => ({ questionId: wire.question_id, value: wire.value, comment: wire.comment })),
  ],
  { error: 'must be text, or an object with question_id and value' },
)

export const answersInput = z
  .object(
    {
      data: z.object(
        {
          id: idOrToken,
          attributes: z.object(
            {
              answers: z.array(answer, { error: 'must be a list' }).max(200),
              permission_share_clients: yesOrNo.optional(),
              permission_share_candidate: yesOrNo.optional(),
              consent: yesOrNo.optional(),
            },
            { error: 'must be an object' },
          ),
        },
        { error: 'must be an object' },
      ),
    },
    { error: 'must be a JSON object' },
  )
  .transform(({ data: { id, attributes: wire } }) => ({
    id,
    submission: {
      answers: wire.answers as GivenAnswer[],
      mayShareWithClients: wire.permission_share_clients,
      mayShareWithCandidate: wire.permission_share_candidate,
      consents: wire.consent,
    },
  }))

/** What a referee does on the way: one step a request. */
export const stepInput = resource({
  opened: yesOrNo.optional(),
  declined: yesOrNo.optional(),
  /** Whoever got the letter is somebody else. */
  not_me: yesOrNo.optional(),
  reason: text(2000).nullish(),
  snoozed_until: moment.optional(),
  language: languageTag.optional(),
  answers: z
    .record(z.string().max(100), z.object({ value: z.unknown().optional(), comment: text(2000).optional() }))
    .optional(),
}).extend({ id: idOrToken })

// What happens

/** The referee a mailed link belongs to, with from where they came. */
const arrivingReferee = async (token: string, { address }: Visit) => ({
  ...(await refereeByLink(token)),
  origin: { source: 'vitay', address },
})

/** One reference: a recruiter's by its id, a referee's own by their token, with the questions they are asked. */
export async function showReference(actor: PersonActor | null, id: string): Promise<Resource> {
  if (actor) return presentReference(await findReference(actor, pathUuid.parse(id)))
  const guest = await refereeByLink(id)
  return presentForm(await findOwnReference(guest), await findForm(guest))
}

/** Hands answers in: a referee by their token, a recruiter by the reference's id. */
export async function fillReference(
  actor: PersonActor | null,
  { id, submission }: z.output<typeof answersInput>,
  visit: Visit,
): Promise<Resource> {
  if (actor) return presentReference(await submitFor(actor, pathUuid.parse(id), submission))
  return presentOwnReference(await submitReference(await arrivingReferee(id, visit), submission, visit))
}

/** A step of a referee's: opens the form, keeps a draft, declines, says it is not them, puts it off, or changes the language. */
export async function stepReference({ id, data }: z.output<typeof stepInput>, visit: Visit): Promise<Resource> {
  const guest = await arrivingReferee(id, visit)
  const { declined, not_me, reason, snoozed_until, language, answers } = data.attributes
  if (language) await speakLanguage(guest, language)
  if (answers) await saveDraft(guest, answers)
  if (snoozed_until) await snoozeReference(guest, snoozed_until)
  if (not_me) await disownReference(guest)
  else if (declined) await declineReference(guest, reason?.trim() || null)
  else await openReference(guest, visit)
  return presentForm(await findOwnReference(guest), await findForm(guest))
}

// What goes out

function presentForm(reference: Reference, form: Form): Resource {
  const own = presentOwnReference(reference)
  return {
    ...own,
    attributes: {
      ...own.attributes,
      firm: form.firm,
      candidate: form.candidate,
      expires_at: form.expiresAt?.toISOString() ?? null,
      languages: form.languages,
      draft: form.draft ?? {},
      questions: form.questions.map(({ allowsComment, own: _own, ...question }) => ({
        ...question,
        allows_comment: allowsComment,
      })),
    },
  }
}
