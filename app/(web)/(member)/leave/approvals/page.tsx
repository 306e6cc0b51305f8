import type { Metadata } from 'next'
import Link from 'next/link'
import { Heading } from '@/components/leave/heading'
import { RecountList } from '@/components/leave/recount-list'
import { said } from '@/components/leave/said'
import { StandIn } from '@/components/leave/stand-in'
import { UnthankedList } from '@/components/leave/unthanked-list'
import { WaitingList } from '@/components/leave/waiting-list'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { handovers, recounts, unthanked } from '@/lib/contracts/browser/approvals'
import { leaveItem, waitingLeave } from '@/lib/contracts/browser/leave-pages'
import { findDeciding } from '@/lib/domain/leave/awaiting'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leave'))('approvals') })

type ApprovalsProps = {
  searchParams: Promise<{
    done?: string
    approved?: string
    handed?: string
    ended?: string
    recounted?: string
    left?: string
  }>
}

export default async function Approvals({ searchParams }: ApprovalsProps) {
  const [actor, { done, approved, handed, ended, recounted, left }, { t, dates }] = await Promise.all([
    requireActor(),
    searchParams,
    said(),
  ])
  const [{ decides }, waiting, decided, standIns, proposals, missing] = await Promise.all([
    findDeciding(actor),
    waitingLeave(actor),
    done === undefined ? null : leaveItem(actor, done),
    handovers(actor),
    recounts(actor),
    unthanked(actor),
  ])
  const told = decided?.leave
  return (
    <>
      <Heading title={t('approvals')} />
      {told && (told.state === 'approved' || told.state === 'rejected') && (
        <Done key={told.id}>
          {t(`decide.${told.state}`, { name: told.person.name, dates: dates(told) })}{' '}
          <Link href={`/leave/${told.id}`} className="underline underline-offset-4 hover:no-underline">
            {t('decide.open')}
          </Link>
        </Done>
      )}
      {Number(approved) > 0 && <Done key={approved}>{t('decide.approvedSeveral', { count: Number(approved) })}</Done>}
      {handed !== undefined && <Done>{t('standIn.handed')}</Done>}
      {recounted !== undefined && <Done>{t('recounts.accepted', { count: Number(recounted) || 0 })}</Done>}
      {left !== undefined && <Done>{t('recounts.left', { count: Number(left) || 0 })}</Done>}
      {ended !== undefined && <Done>{t('standIn.ended')}</Done>}
      {waiting.length > 0 && <p className="mb-4 text-muted">{t('decide.intro')}</p>}
      <WaitingList waiting={waiting} />
      {waiting.length === 0 && (
        <EmptyState title={t(decides ? 'decide.nothing' : 'decide.notYours')}>
          {t(decides ? 'decide.nothingWhy' : 'decide.notYoursWhy')}
        </EmptyState>
      )}
      {proposals.length > 0 && <RecountList proposals={proposals} />}
      {missing.length > 0 && <UnthankedList people={missing} />}
      {(decides || standIns.received.length > 0) && <StandIn {...standIns} />}
    </>
  )
}
