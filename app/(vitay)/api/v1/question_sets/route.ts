import { vitay } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentQuestionSet, presentQuestionSets, questionSetInput } from '@/lib/contracts/vitay/question-sets'
import { addQuestionSet } from '@/lib/domain/questionnaires/commands'
import { listQuestionSets } from '@/lib/domain/questionnaires/queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(pageOnly, async (actor, { page }) =>
  presentQuestionSets(await listQuestionSets(actor, page), page),
)

export const POST = vitay(
  questionSetInput,
  async (actor, input) => one(presentQuestionSet(await addQuestionSet(actor, input))),
  201,
)
