'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { potential, rating, roundFields, roundId, whomFields } from '@/lib/contracts/browser/reviews'
import { bodyId, text } from '@/lib/contracts/fields'
import { requireAdmin } from '@/lib/domain/people/queries'
import { requestCalibrationsReport } from '@/lib/domain/performance/commands'
import {
  addParticipants,
  createCycle,
  moveCycle,
  removeParticipant,
  reviseCycle,
} from '@/lib/domain/performance/cycles'
import { calibrate, rateReport, rateSelf } from '@/lib/domain/performance/rating'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'

type Round = { round: string }

const pageOf = ({ round }: Round) => `/admin/reviews/${round}`
const round = z.object({ round: roundId })

const create = formAction(roundFields, async (actor, facts) => ({ round: await createCycle(actor, facts) }), pageOf)

const revise = formAction(
  roundFields.extend({ round: roundId }),
  async (actor, { round, ...facts }) => {
    await reviseCycle(actor, round, facts)
    return { round }
  },
  one => `${pageOf(one)}?done=saved`,
)

const move = formAction(
  round.extend({ status: z.enum(['running', 'finished']) }),
  async (actor, { round, status }) => {
    await moveCycle(actor, round, status)
    return { round }
  },
  pageOf,
)

const add = formAction(
  z.intersection(round, whomFields),
  async (actor, { round, ...whom }) => ({ round, added: await addParticipants(actor, round, whom) }),
  one => `${pageOf(one)}?added=${one.added}`,
)

const remove = formAction(
  round.extend({ person: bodyId }),
  async (actor, { round, person }) => {
    await removeParticipant(actor, round, person)
    return { round }
  },
  pageOf,
)

const report = formAction(
  round,
  async (actor, { round }) => {
    requireAdmin(actor)
    return { round, task: await requestCalibrationsReport(actor, round) }
  },
  one => `${pageOf(one)}?report=${one.task}#report`,
)

const placed = z.object({
  round: roundId,
  person: bodyId,
  calibratedRating: rating,
  potential,
  seenRating: rating,
  seenPotential: potential,
})

type Placed = z.output<typeof placed>

const seenOf = ({ seenRating, seenPotential }: Placed) => ({ calibratedRating: seenRating, potential: seenPotential })

const place = action(placed, async (actor, given) => {
  const { round, person, calibratedRating, potential } = given
  await calibrate(actor, round, person, { calibratedRating, potential }, seenOf(given))
  revalidatePath(`/admin/reviews/${round}/calibration`)
  return {}
})

const placePlainly = formAction(
  placed,
  async (actor, given) => {
    const { round, person, calibratedRating, potential } = given
    await calibrate(actor, round, person, { calibratedRating, potential }, seenOf(given))
    return { round }
  },
  ({ round }) => `/admin/reviews/${round}/calibration?view=table`,
)

const self = formAction(
  round.extend({ rating }),
  async (actor, { round, rating }) => {
    await rateSelf(actor, round, rating)
    return { round }
  },
  () => '/reviews?done=saved',
)

const reported = formAction(
  round.extend({ person: bodyId, rating, potential, comment: text(5000).default('') }),
  async (actor, { round, person, rating, potential, comment }) => {
    await rateReport(actor, round, person, { managerRating: rating, potential, comment })
    return { round }
  },
  () => '/reviews?done=saved',
)

/** Plans a round and goes to its page. */
export async function addRound(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return create(before, form)
}

/** Changes a round's name and days. */
export async function reviseRound(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return revise(before, form)
}

/** Starts or finishes a round; fields: round, status. */
export async function moveRound(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return move(before, form)
}

/** Adds people to a round; fields: round, whom, people. */
export async function extendRound(
  before: FormState<Round & { added: number }>,
  form: FormData,
): Promise<FormState<Round & { added: number }>> {
  return add(before, form)
}

/** Takes somebody out of a round. */
export async function shortenRound(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return remove(before, form)
}

/** Orders the spreadsheet of a round. */
export async function orderReport(
  before: FormState<Round & { task: string }>,
  form: FormData,
): Promise<FormState<Round & { task: string }>> {
  return report(before, form)
}

/** Puts somebody where they stand beside the others. */
export async function placePerson(input: Record<string, string | number>): Promise<ActionResult<object>> {
  return place(input)
}

/** The same by a form, which works without scripts. */
export async function placeByForm(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return placePlainly(before, form)
}

/** Somebody rates themselves. */
export async function rateMyself(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return self(before, form)
}

/** A manager rates who reports to them. */
export async function rateMyReport(before: FormState<Round>, form: FormData): Promise<FormState<Round>> {
  return reported(before, form)
}
