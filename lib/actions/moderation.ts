'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Outcome } from '@/lib/contracts/browser/moderation-types'
import { bodyId, text } from '@/lib/contracts/fields'
import { decideReported } from '@/lib/domain/moderation/deciding'
import { undoReview } from '@/lib/domain/moderation/undoing'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'

/** The pages count what waits. A browser with scripts stays where it is. */
function done(form: FormData, place: string) {
  revalidatePath('/', 'layout')
  if (form.get('scripts') !== 'on') redirect(place)
}

const outcomes = { keep: 'kept', hide: 'hidden', remove: 'removed' } as const

const decide = formAction(
  z.object({
    id: bodyId,
    seen: bodyId,
    decision: z.enum(['keep', 'hide', 'remove'], { error: 'is required' }),
    comment: text(2000).default(''),
  }),
  async (actor, { id, ...said }) => {
    const review = await decideReported(actor, id, said)
    return { review: review.id, outcome: outcomes[said.decision] }
  },
)

type Decided = { review: number; outcome: Outcome }

/** Decides about a reported kudos; fields: id, seen (the newest report that was read), decision, comment. */
export async function decideAboutKudos(before: FormState<Decided>, form: FormData): Promise<FormState<Decided>> {
  const answer = await decide(before, form)
  if (answer?.ok) done(form, `/admin/moderation?done=${answer.data.review}`)
  return answer
}

const one = z.object({ review: bodyId, reopen: z.literal('on').optional() })

const undo = formAction(one, async (actor, { review, reopen }) => {
  await undoReview(actor, review, { reopen: reopen === 'on' })
  return {}
})

/** Takes a decision back; fields: review, and `reopen` to have it decided anew. */
export async function takeDecisionBack(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  const answer = await undo(before, form)
  if (answer?.ok) done(form, form.get('reopen') === 'on' ? '/admin/moderation' : '/admin/moderation/resolved')
  return answer
}

const again = action(z.object({ review: bodyId }), async (actor, { review }) => {
  await undoReview(actor, review, { reopen: true })
  revalidatePath('/', 'layout')
  return {}
})

/** Takes back what was decided by a slip: it waits as before. */
export async function undoDecision(input: { review: number }): Promise<ActionResult<object>> {
  return again(input)
}
