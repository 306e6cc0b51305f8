import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Words } from '@/components/i18n/words'
import { ArchiveForm, KindForm } from '@/components/leave-rules/kind-form'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { kindOfLeave } from '@/lib/contracts/browser/leave-rules'
import { isAdmin } from '@/lib/domain/actor'
import { projectPolicy } from '@/lib/domain/leave/projecting'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leaveRules'))('title') })

type KindProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function Kind({ params, searchParams }: KindProps) {
  const [actor, { id }, { done }, t] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    searchParams,
    words('leaveRules'),
  ])
  const kind = await kindOfLeave(actor, id)
  if (!kind) notFound()
  return (
    <Words of={['leaveRules', 'company']}>
      <Back href="/admin/leave">{t('title')}</Back>
      <PageHeader title={<bdi>{kind.name}</bdi>} />
      {done === 'created' && <Done>{t('created')}</Done>}
      <KindForm key={kind.seen} kind={kind} first={await projectPolicy(actor, kind)} />
      <ArchiveForm kind={kind} />
    </Words>
  )
}
