import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { NewKindForm } from '@/components/leave-rules/kind-form'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { isAdmin } from '@/lib/domain/actor'
import { projectPolicy } from '@/lib/domain/leave/projecting'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leaveRules'))('new') })

// What the form begins with.
const usual = { accrual: 'annual', entitlement: 25, balanceCap: null, carryOverCap: 5, carryOverMonths: 3 } as const

export default async function NewKind() {
  const [actor, t] = await Promise.all([requireActorWho(isAdmin), words('leaveRules')])
  return (
    <Words of={['leaveRules']}>
      <Back href="/admin/leave">{t('title')}</Back>
      <PageHeader title={t('new')} />
      <NewKindForm first={await projectPolicy(actor, usual)} />
    </Words>
  )
}
