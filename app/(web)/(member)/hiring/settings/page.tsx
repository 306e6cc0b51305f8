import type { Metadata } from 'next'
import { ChangedBy } from '@/components/admin/changed-by'
import { LogoForm } from '@/components/company/logo-form'
import { CloseForm } from '@/components/hiring/settings/close-form'
import { ColourForm } from '@/components/hiring/settings/colour-form'
import { LinksForm } from '@/components/hiring/settings/links-form'
import { PriceForm } from '@/components/hiring/settings/price-form'
import { RemindersForm } from '@/components/hiring/settings/reminders-form'
import { SightForm } from '@/components/hiring/settings/sight-form'
import { VoiceForm } from '@/components/hiring/settings/voice-form'
import { Words } from '@/components/i18n/words'
import { SettingsSection } from '@/components/me/settings-section'
import { KeepForm } from '@/components/retention/keep-form'
import { PageHeader } from '@/components/ui/page-header'
import { chooseFirmLogo, forgetFirmLogo, keepFirmCandidates } from '@/lib/actions/hiring-settings'
import { requireActorWho } from '@/lib/auth/require-actor'
import { firmSettings } from '@/lib/contracts/browser/hiring-settings'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringSettings'))('title') })

/** Currencies by the names the reader's language has for them; named where the page is made, since browsers name some otherwise. */
function named(currencies: string[], tag: string) {
  const names = new Intl.DisplayNames(tag, { type: 'currency' })
  return currencies
    .map(value => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort((a, b) => a.label.localeCompare(b.label, tag))
}

export default async function HiringSettings() {
  const [actor, t, locale] = await Promise.all([
    requireActorWho(one => one.recruiter?.role === 'root'),
    words('hiringSettings'),
    currentLocale(),
  ])
  const { name, logo, colour, voice, reminders, links, retention, sight, price, closing, changed } =
    await firmSettings(actor)
  return (
    <Words of={['hiringSettings', 'retention', 'company', 'admin']}>
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <div className="divide-y divide-line">
        <SettingsSection title={t('look.title')} hint={t('look.hint')}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            <LogoForm {...logo} choose={chooseFirmLogo} remove={forgetFirmLogo} />
            <ColourForm {...colour} />
          </div>
          <ChangedBy change={changed('look')} />
        </SettingsSection>
        <SettingsSection title={t('voice.title')} hint={t('voice.hint')}>
          <VoiceForm {...voice} />
          <ChangedBy change={changed('voice')} />
        </SettingsSection>
        <SettingsSection title={t('reminders.title')} hint={t('reminders.hint')}>
          <RemindersForm {...reminders} />
          <ChangedBy change={changed('reminders')} />
        </SettingsSection>
        <SettingsSection title={t('links.title')} hint={t('links.hint')}>
          <LinksForm {...links} />
          <ChangedBy change={changed('links')} />
        </SettingsSection>
        <SettingsSection title={t('sight.title')} hint={t('sight.hint')}>
          <SightForm {...sight} />
          <ChangedBy change={changed('sight')} />
        </SettingsSection>
        <div id="prices">
          <SettingsSection title={t('price.title')} hint={t('price.sectionHint')}>
            <PriceForm {...price} currencies={named(price.currencies, locales[locale].tag)} />
            <ChangedBy change={changed('price')} />
          </SettingsSection>
        </div>
        <SettingsSection title={t('retention.title')} hint={t('retention.hint')}>
          <KeepForm {...retention} page="/hiring/settings" keep={keepFirmCandidates} />
          <ChangedBy change={changed('retention')} />
        </SettingsSection>
        <SettingsSection title={t('close.title')} hint={t('close.hint')}>
          <CloseForm company={name} {...closing} />
        </SettingsSection>
      </div>
    </Words>
  )
}
