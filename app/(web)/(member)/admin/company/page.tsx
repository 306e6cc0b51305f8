import type { Metadata } from 'next'
import { ChangedBy } from '@/components/admin/changed-by'
import { ClockForm } from '@/components/company/clock-form'
import { ColourForm } from '@/components/company/colour-form'
import { Domains } from '@/components/company/domains'
import { LeaveYearForm } from '@/components/company/leave-year-form'
import { LogoForm } from '@/components/company/logo-form'
import { NameForm } from '@/components/company/name-form'
import { ThanksForm } from '@/components/company/thanks-form'
import { WeekForm } from '@/components/company/week-form'
import { WeekTimes } from '@/components/company/week-times'
import { Words } from '@/components/i18n/words'
import { SettingsSection } from '@/components/me/settings-section'
import { PageHeader } from '@/components/ui/page-header'
import { chooseCompanyLogo, removeCompanyLogo } from '@/lib/actions/company'
import { requireActorWho } from '@/lib/auth/require-actor'
import { companySettings } from '@/lib/contracts/browser/company'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.company') })

export default async function CompanySettings() {
  const [actor, t, a] = await Promise.all([requireActorWho(isAdmin), words('company'), words('admin')])
  const { name, domains, logo, colour, clock, leaveYear, week, thanks, changed } = await companySettings(actor)
  return (
    <Words of={['company']}>
      <PageHeader title={a('section.company')}>{t('intro')}</PageHeader>
      <div className="divide-y divide-line">
        <SettingsSection title={t('name.title')} hint={t('name.hint')}>
          <NameForm {...name} />
          <ChangedBy change={changed('name')} />
        </SettingsSection>
        <SettingsSection title={t('domains.title')} hint={t('domains.hint')}>
          <Domains domains={domains} />
          <ChangedBy change={changed('domains')} />
        </SettingsSection>
        <SettingsSection title={t('look.title')} hint={t('look.hint')}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            <LogoForm {...logo} choose={chooseCompanyLogo} remove={removeCompanyLogo} />
            <ColourForm {...colour} />
          </div>
          <ChangedBy change={changed('look')} />
        </SettingsSection>
        <SettingsSection title={t('clock.title')} hint={t('clock.hint')}>
          <ClockForm {...clock} />
          <ChangedBy change={changed('clock')} />
        </SettingsSection>
        <SettingsSection title={t('leaveYear.title')} hint={t('leaveYear.hint')}>
          <LeaveYearForm {...leaveYear} />
          <ChangedBy change={changed('leave_year')} />
        </SettingsSection>
        <SettingsSection title={t('week.title')} hint={t('week.hint')}>
          <WeekForm hours={week.hours} today={week.today} />
          <WeekTimes since={week.since} planned={week.planned} />
          <ChangedBy change={changed('week')} />
        </SettingsSection>
        <SettingsSection title={t('thanks.title')} hint={t('thanks.hint')}>
          <ThanksForm {...thanks} />
          <ChangedBy change={changed('thanks')} />
        </SettingsSection>
      </div>
    </Words>
  )
}
