import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparedQuestionBox } from '@/components/hiring/candidate/compared-question'
import { Comparison } from '@/components/hiring/candidate/comparison'
import { Back } from '@/components/ui/back'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { comparePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('candidate'))('side.title') })

type CompareProps = { params: Promise<{ id: string }> }

export default async function Compare({ params }: CompareProps) {
  const [actor, { id }, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    params,
    words('candidate'),
  ])
  const page = await comparePage(actor, id)
  if (!page) notFound()
  const { name, categories, questions } = page
  return (
    <>
      <Back href={`/hiring/candidates/${id}`}>{t('side.back', { name })}</Back>
      <PageHeader title={t('side.title')}>{t('side.intro', { name })}</PageHeader>
      {questions.length === 0 ? (
        <EmptyState title={t('side.none')}>{t('side.noneWords')}</EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          {categories.length > 0 && <Comparison categories={categories} />}
          <section aria-labelledby="questions">
            <h2 id="questions" className="mb-3 font-serif text-lead">
              {t('side.byQuestion')}
            </h2>
            {questions.map(question => (
              <ComparedQuestionBox key={question.id} question={question} />
            ))}
          </section>
        </div>
      )}
    </>
  )
}
