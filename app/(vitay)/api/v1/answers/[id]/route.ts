import { answerChanges, presentAnswer } from '@/lib/contracts/vitay/answers'
import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { correctAnswer, findAnswer } from '@/lib/domain/references/answers'
import { one } from '@/lib/formats/json-api'

export const GET = vitay(byId, async (actor, { id }) => one(presentAnswer(await findAnswer(actor, id))))

export const PATCH = vitay(answerChanges, async (actor, { id, correction }) =>
  one(presentAnswer(await correctAnswer(actor, id, correction))),
)
