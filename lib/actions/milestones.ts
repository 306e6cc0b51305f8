'use server'

import { z } from 'zod'
import { chooseMilestones } from '@/lib/domain/people/milestones'
import { action } from './action'
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
