import { vitay } from '@/lib/contracts/vitay/contract'
import { presentQuestion, presentQuestions, questionFilter, questionInput } from '@/lib/contracts/vitay/questions'
import { listQuestions } from '@/lib/domain/questionnaires/queries'
import { addQuestion } from '@/lib/domain/questionnaires/question-commands'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(questionFilter, async (actor, { page, setUuid }) =>
  presentQuestions(await listQuestions(actor, page, setUuid), page),
)

export const POST = vitay(
  questionInput,
  async (actor, { setUuid, fields }) => one(presentQuestion(await addQuestion(actor, setUuid, fields))),
  201,
)
