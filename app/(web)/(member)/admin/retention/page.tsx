import type { Metadata } from 'next'
import { ChangedBy } from '@/components/admin/changed-by'
import { Words } from '@/components/i18n/words'
import { SettingsSection } from '@/components/me/settings-section'
import { KeepForm } from '@/components/retention/keep-form'
import { PageHeader } from '@/components/ui/page-header'
import { keepCandidates } from '@/lib/actions/retention'
import { requireActorWho } from '@/lib/auth/require-actor'
import { listLastChanges } from '@/lib/domain/activity/last-changes'
import { isAdmin } from '@/lib/domain/actor'
import { findHiringRetention } from '@/lib/domain/hiring/retention-setting'
import { env } from '@/lib/env'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.retention') })

const itself = ['addresses', 'candidates', 'attempts', 'keys', 'tokens', 'reports', 'pictures'] as const
const stays = ['left', 'kudos', 'hidden', 'leave', 'answers', 'log'] as const

export default async function Retention() {
  const [actor, t, a] = await Promise.all([requireActorWho(isAdmin), words('retention'), words('admin')])
  const [days, changes] = await Promise.all([findHiringRetention(actor), listLastChanges(actor, ['retention.revised'])])
  return (
    <Words of={['retention', 'company']}>
      <PageHeader title={a('section.retention')}>{t('intro')}</PageHeader>
      <div className="divide-y divide-line">
        <SettingsSection title={t('hiring.title')} hint={t('hiring.hint')}>
          {days === undefined ? (
            <p className="text-muted">{t('hiring.none')}</p>
          ) : (
            <KeepForm days={days} seen={String(days ?? '')} page="/admin/retention" keep={keepCandidates} />
          )}
          <ChangedBy change={changes.get('retention.revised')} />
        </SettingsSection>
        <SettingsSection title={t('itself.title')} hint={t('itself.hint')}>
          <dl className="grid gap-4">
            {itself.map(what => (
              <div key={what}>
                <dt className="font-semibold">{t(`itself.${what}.what`)}</dt>
                <dd className="text-muted">{t(`itself.${what}.when`, { minutes: env().REPORT_LINK_MINUTES })}</dd>
              </div>
            ))}
          </dl>
        </SettingsSection>
        <SettingsSection title={t('stays.title')} hint={t('stays.hint')}>
          <dl className="grid gap-4">
            {stays.map(what => (
              <div key={what}>
                <dt className="font-semibold">{t(`stays.${what}.what`)}</dt>
                <dd className="text-muted">{t(`stays.${what}.how`)}</dd>
              </div>
            ))}
          </dl>
        </SettingsSection>
      </div>
    </Words>
  )
}
