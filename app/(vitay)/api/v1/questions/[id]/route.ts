import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentQuestion, questionChanges } from '@/lib/contracts/vitay/questions'
import { findQuestion } from '@/lib/domain/questionnaires/queries'
import { removeQuestion, reviseQuestion } from '@/lib/domain/questionnaires/question-commands'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) => one(presentQuestion(await findQuestion(actor, id))))

export const PATCH = vitay(questionChanges, async (actor, { id, changes }) =>
  one(presentQuestion(await reviseQuestion(actor, id, changes))),
)

export const DELETE = vitay(byId, async (actor, { id }) => one(presentQuestion(await removeQuestion(actor, id))))
