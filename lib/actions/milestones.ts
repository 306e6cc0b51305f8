'use server'

import { z } from 'zod'
import { chooseMilestones } from '@/lib/domain/people/milestones'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'

const choose = action(
  z.object({ birthday: z.boolean().optional(), years: z.boolean().optional() }),
  async (actor, choices) => {
    await chooseMilestones(actor, choices)
    return {}
  },
)

/** Sets whether colleagues see one's birthday, and one's years in the company; what is absent stays. */
export async function chooseShownMilestones(input: {
  birthday?: boolean
  years?: boolean
}): Promise<ActionResult<object>> {
  return choose(input)
}

const ticked = z.preprocess(value => value === 'on', z.boolean())

const chooseBoth = formAction(z.object({ birthday: ticked, years: ticked }), async (actor, choices) => {
  await chooseMilestones(actor, choices)
  return {}
})

/** The same from a form: what is not ticked is not shown. */
export async function chooseMyDays(before: FormState<object>, form: FormData) {
  return chooseBoth(before, form)
}
