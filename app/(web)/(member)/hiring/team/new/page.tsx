import type { Metadata } from 'next'
import { AppointForm } from '@/components/hiring/team/appoint-form'
import { InviteForm } from '@/components/hiring/team/invite-form'
import { Words } from '@/components/i18n/words'
import { SettingsSection } from '@/components/me/settings-section'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringTeam'))('add') })

export default async function AddRecruiter() {
  const [, t] = await Promise.all([requireActorWho(one => one.recruiter?.role === 'root'), words('hiringTeam')])
  return (
    <Words of={['hiringTeam', 'recognitions']}>
      <Back href="/hiring/team">{t('back')}</Back>
      <PageHeader title={t('add')}>{t('addIntro')}</PageHeader>
      <div className="max-w-4xl divide-y divide-line">
        <SettingsSection title={t('appoint.title')} hint={t('appoint.hint')}>
          <AppointForm />
          <p className="folded">{t('appoint.noScripts')}</p>
        </SettingsSection>
        <SettingsSection title={t('invite.title')} hint={t('invite.hint')}>
          <InviteForm />
        </SettingsSection>
      </div>
    </Words>
  )
}
