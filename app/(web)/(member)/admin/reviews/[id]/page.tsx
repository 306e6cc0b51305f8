import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Words } from '@/components/i18n/words'
import { Participants } from '@/components/reviews/participants'
import { Report } from '@/components/reviews/report'
import { ExtendRound, MoveRound, OrderReport } from '@/components/reviews/round-deeds'
import { RoundForm } from '@/components/reviews/round-form'
import { RoundState } from '@/components/reviews/round-table'
import { Back } from '@/components/ui/back'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { reportOf, roundPage } from '@/lib/contracts/browser/reviews'
import { isAdmin } from '@/lib/domain/actor'
import { listDirectoryChoices } from '@/lib/domain/people/directory'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('reviews'))('title') })

type RoundProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ done?: string; added?: string; report?: string }>
}

/** One round: who takes part, what was rated, and what to do with it next. */
export default async function Round({ params, searchParams }: RoundProps) {
  const [actor, { id }, { done, added, report: task }, t] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    searchParams,
    words('reviews'),
  ])
  const [round, report, { departments }] = await Promise.all([
    roundPage(actor, id),
    reportOf(actor, task),
    listDirectoryChoices(actor),
  ])
  if (!round) notFound()
  const somebody = round.participants.length > 0
  const said = done === 'saved' ? t('saved') : added !== undefined && t('added', { count: Number(added) || 0 })
  return (
    <Words of={['reviews', 'recognitions']}>
      <Back href="/admin/reviews">{t('title')}</Back>
      <PageHeader
        title={<bdi>{round.name}</bdi>}
        action={
          somebody && (
            <Link href={`/admin/reviews/${round.id}/calibration`} className={buttonClass({ look: 'primary' })}>
              {t('calibrate')}
            </Link>
          )
        }
      >
        <RoundState status={round.status} />
      </PageHeader>
      {said && <Done>{said}</Done>}
      {somebody ? <Participants round={round} /> : <EmptyState title={t('nobody')}>{t('nobodyWhy')}</EmptyState>}
      <div className="mt-10 grid gap-10">
        {round.status !== 'finished' && <ExtendRound id={round.id} departments={departments} />}
        {somebody && <MoveRound id={round.id} status={round.status} />}
        {somebody && (
          <section id="report" aria-labelledby="report-title">
            <h2 id="report-title" className="font-serif text-lead">
              {t('report')}
            </h2>
            <p className="mb-3 text-muted">{t('reportWhy')}</p>
            <OrderReport id={round.id} />
            {report && <Report report={report} here={`/admin/reviews/${round.id}?report=${report.id}#report`} />}
          </section>
        )}
        <details>
          <summary className="w-fit cursor-pointer rounded-small font-semibold text-accent underline-offset-4 hover:underline">
            {t('edit')}
          </summary>
          <div className="mt-4">
            <RoundForm round={round} />
          </div>
        </details>
      </div>
    </Words>
  )
}
