import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionForm } from '@/components/hiring/candidate/correction-form'
import { SaidBefore } from '@/components/hiring/candidate/said-before'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { correctionPage } from '@/lib/contracts/browser/answer-correction'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('candidate'))('correction.title'),
})

type CorrectAnswerProps = { params: Promise<{ id: string; answer: string }> }

export default async function CorrectAnswer({ params }: CorrectAnswerProps) {
  const [actor, { id, answer }, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    params,
    words('candidate'),
  ])
  const page = await correctionPage(actor, id, answer)
  if (!page) notFound()
  return (
    <Words of={['candidate', 'respond']}>
      <Back href={`/hiring/candidates/${id}`}>{t('correction.back')}</Back>
      <PageHeader title={t('correction.title')}>{t('correction.intro', { who: page.referee })}</PageHeader>
      <div className="grid max-w-prose grid-cols-[minmax(0,1fr)] gap-10">
        <CorrectionForm candidate={id} id={page.id} question={page.question} />
        <SaidBefore page={page} />
      </div>
    </Words>
  )
}
