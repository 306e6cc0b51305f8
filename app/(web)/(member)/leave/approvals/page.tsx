import type { Metadata } from 'next'
import Link from 'next/link'
import { Done } from '@/components/leave/done'
import { Heading } from '@/components/leave/heading'
import { said } from '@/components/leave/said'
import { WaitingList } from '@/components/leave/waiting-list'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveItem, waitingLeave } from '@/lib/contracts/browser/leave-pages'
import { findDeciding } from '@/lib/domain/leave/awaiting'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leave'))('approvals') })

type ApprovalsProps = { searchParams: Promise<{ done?: string }> }

export default async function Approvals({ searchParams }: ApprovalsProps) {
  const [actor, { done }, { t, dates }] = await Promise.all([requireActor(), searchParams, said()])
  const [{ decides }, waiting, decided] = await Promise.all([
    findDeciding(actor),
    waitingLeave(actor),
    done === undefined ? null : leaveItem(actor, done),
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
      {waiting.length > 0 ? (
        <>
          <p className="mb-4 text-muted">{t('decide.intro')}</p>
          <WaitingList waiting={waiting} />
        </>
      ) : (
        <EmptyState title={t(decides ? 'decide.nothing' : 'decide.notYours')}>
          {t(decides ? 'decide.nothingWhy' : 'decide.notYoursWhy')}
        </EmptyState>
      )}
    </>
  )
}
