import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { StaffForm } from '@/components/staff/staff-form'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { invitePage } from '@/lib/contracts/browser/staff'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('staff'))('form.new') })

export default async function InviteStaff() {
  const [actor, t] = await Promise.all([requireActorWho(isAdmin), words('staff')])
  return (
    <Words of={['staff', 'recognitions']}>
      <div className="max-w-3xl">
        <Back href="/admin/people">{t('back')}</Back>
        <PageHeader title={t('form.new')}>{t('form.newIntro')}</PageHeader>
        <StaffForm person={null} manager={null} {...(await invitePage(actor))} />
      </div>
    </Words>
  )
}
