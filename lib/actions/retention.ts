'use server'

import { z } from 'zod'
import { text } from '@/lib/contracts/fields'
import { countOverdueAfter } from '@/lib/domain/candidates/retention'
import { findHiringRetention, setHiringRetention } from '@/lib/domain/hiring/retention-setting'
import type { SectionState } from './company-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'

const days = text(5)
  .trim()
  .regex(/^\d*$/, { error: 'must be a whole number' })
  .transform(value => (value ? Number(value) : null))

const keep = formAction(
  z.object({ days, seen: days, sure: text(20).optional() }),
  async (actor, { days, seen, sure }): Promise<SectionState> => {
    const before = (await findHiringRetention(actor)) ?? null
    const now = String(days ?? '')
    const shorter = days !== null && (before === null || days < before)
    if (shorter && sure !== now) {
      const ask = [{ field: 'days', before: String(before ?? ''), after: now }]
      return { ask, sure: now, entered: { days: now }, count: await countOverdueAfter(actor, days) }
    }
    await setHiringRetention(actor, days, { seen })
    return { saved: true }
  },
)

/** Sets for how long candidates are kept, once somebody has looked twice at a shorter time; field: days, empty for good. */
export async function keepCandidates(
  before: FormState<SectionState>,
  form: FormData,
): Promise<FormState<SectionState>> {
  return keep(before, form)
}
