import type { Metadata } from 'next'
import { WriteQuestion } from '@/components/hiring/questions/write-question'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { newQuestionPage } from '@/lib/contracts/browser/question-pages'
import { editsQuestions } from '@/lib/domain/hiring/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('questionSets'))('question.new'),
})

type NewQuestionProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ type?: string; group?: string; done?: string; at?: string }>
}

export default async function NewQuestion({ params, searchParams }: NewQuestionProps) {
  const [actor, { id }, { type, group, done, at }, t] = await Promise.all([
    requireActorWho(editsQuestions),
    params,
    searchParams,
    words('questionSets'),
  ])
  const page = await foundOr404(newQuestionPage(actor, id, { type, group }))
  return (
    <Words of={['questionSets']}>
      <Back href={`/hiring/questions/${page.set.id}`}>{page.set.title}</Back>
      {done === 'added' && <Done key={at}>{t('done.added')}</Done>}
      <PageHeader title={t('question.new')} />
      <WriteQuestion key={`after ${at}`} page={page} />
    </Words>
  )
}
