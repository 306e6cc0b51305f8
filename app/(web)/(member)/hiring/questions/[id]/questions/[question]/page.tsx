import type { Metadata } from 'next'
import { WriteQuestion } from '@/components/hiring/questions/write-question'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { questionPage } from '@/lib/contracts/browser/question-pages'
import { editsQuestions } from '@/lib/domain/hiring/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('questionSets'))('question.edit'),
})

type OneQuestionProps = { params: Promise<{ id: string; question: string }> }

export default async function OneQuestion({ params }: OneQuestionProps) {
  const [actor, { id, question }, t] = await Promise.all([
    requireActorWho(editsQuestions),
    params,
    words('questionSets'),
  ])
  const page = await foundOr404(questionPage(actor, id, question))
  return (
    <Words of={['questionSets']}>
      <Back href={`/hiring/questions/${page.set.id}`}>{page.set.title}</Back>
      <PageHeader title={t('question.edit')} />
      <WriteQuestion page={page} />
    </Words>
  )
}
