import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentQuestionSet, questionSetChanges } from '@/lib/contracts/vitay/question-sets'
import { removeQuestionSet, reviseQuestionSet } from '@/lib/domain/questionnaires/commands'
import { findQuestionSet } from '@/lib/domain/questionnaires/queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) =>
  one(presentQuestionSet(await findQuestionSet(actor, id))),
)

// The document updates a set by POST; PATCH is what JSON:API's clients send.
export const POST = vitay(questionSetChanges, async (actor, { id, changes }) =>
  one(presentQuestionSet(await reviseQuestionSet(actor, id, changes))),
)

export const PATCH = POST

export const DELETE = vitay(byId, async (actor, { id }) => one(presentQuestionSet(await removeQuestionSet(actor, id))))
