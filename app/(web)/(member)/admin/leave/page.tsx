import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { KindTable } from '@/components/leave-rules/kind-table'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { kindsOfLeave } from '@/lib/contracts/browser/leave-rules'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leaveRules'))('title') })

export default async function KindsOfLeave() {
  const [actor, t] = await Promise.all([requireActorWho(isAdmin), words('leaveRules')])
  const kinds = await kindsOfLeave(actor)
  const add = (
    <Link href="/admin/leave/new" className={buttonClass({ look: 'primary' })}>
      {t('new')}
    </Link>
  )
  return (
    <Words of={['leaveRules']}>
      <PageHeader title={t('title')} action={kinds.length > 0 && add}>
        {t('intro')}
      </PageHeader>
      {kinds.length > 0 ? (
        <KindTable kinds={kinds} />
      ) : (
        <EmptyState title={t('none')} action={add}>
          {t('noneWhy')}
        </EmptyState>
      )}
    </Words>
  )
}
