import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { previewQuery } from '@/components/hiring/request/preview-query'
import { RequestForm } from '@/components/hiring/request/request-form'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { requestPage } from '@/lib/contracts/browser/request-form'
import { requestMailFilter, requestMailHead } from '@/lib/contracts/browser/request-mail'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('candidate'))('ask') })

type RequestProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RequestReferences({ params, searchParams }: RequestProps) {
  const [actor, { id }, address, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    params,
    searchParams,
    words('requestForm'),
  ])
  const page = await requestPage(actor, id, address)
  if (!page) notFound()
  const { candidate, sets, entered, today, timeZone } = page
  const asked = Object.fromEntries(new URLSearchParams(previewQuery(id, entered)))
  return (
    <Words of={['requestForm']}>
      <Back href={`/hiring/candidates/${id}`}>{t('back', { name: candidate.name })}</Back>
      <PageHeader title={t('title', { name: candidate.name })} />
      {sets.length === 0 ? (
        <EmptyState
          title={t('noSets')}
          action={
            <Link href="/hiring/questions" prefetch={false} className={buttonClass({ look: 'primary' })}>
              {t('makeSet')}
            </Link>
          }
        >
          {t('noSetsWords')}
        </EmptyState>
      ) : (
        <RequestForm
          candidate={candidate}
          sets={sets}
          entered={entered}
          head={await requestMailHead(actor, requestMailFilter.parse(asked))}
          today={today}
          timeZone={timeZone}
        />
      )}
    </Words>
  )
}
