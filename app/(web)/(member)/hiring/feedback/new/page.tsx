import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AskForm } from '@/components/hiring/feedback/ask-form'
import { AskableList } from '@/components/hiring/feedback/askable-list'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { askablePage, askingPage } from '@/lib/contracts/browser/feedback'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('feedback'))('new.title') })

type NewFeedbackProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asks for feedback: first about whom, then of whom. */
export default async function NewFeedback({ searchParams }: NewFeedbackProps) {
  const [actor, address, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    searchParams,
    words('feedback'),
  ])
  const [chosen, q] = [[address.candidate].flat()[0], [address.q].flat()[0] ?? '']
  const candidate = chosen ? await askingPage(actor, chosen) : null
  if (chosen && !candidate) notFound()
  return (
    <Words of={['feedback']}>
      <div className="max-w-3xl">
        <Back href="/hiring/feedback">{t('new.back')}</Back>
        {candidate ? (
          <>
            <PageHeader title={t('new.title')}>
              {t('new.about', { name: candidate.name })}{' '}
              <Link href="/hiring/feedback/new" className="text-accent underline underline-offset-2">
                {t('new.other')}
              </Link>
            </PageHeader>
            {candidate.ripe ? (
              <AskForm candidate={candidate} />
            ) : (
              <p className="text-muted">{t('new.notRipe', { name: candidate.name })}</p>
            )}
          </>
        ) : (
          <>
            <PageHeader title={t('new.title')}>{t('new.whichHint')}</PageHeader>
            <AskableList q={q} candidates={await askablePage(actor, q)} />
          </>
        )}
      </div>
    </Words>
  )
}
