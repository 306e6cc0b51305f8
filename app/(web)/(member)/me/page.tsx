import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { AboutForm } from '@/components/me/about-form'
import { ContactForm } from '@/components/me/contact-form'
import { DaysForm } from '@/components/me/days-form'
import { PictureForm } from '@/components/me/picture-form'
import { PreferencesForm } from '@/components/me/preferences-form'
import { SettingsSection } from '@/components/me/settings-section'
import { buttonClass } from '@/components/ui/button'
import { requireActor } from '@/lib/auth/require-actor'
import { mySettings } from '@/lib/contracts/browser/my-settings'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('me'))('profileTab') })

export default async function Me() {
  const [actor, t] = await Promise.all([requireActor(), words('me')])
  const { face, about, contact, days, preferences } = await mySettings(actor)
  return (
    <div className="divide-y divide-line">
      <SettingsSection title={t('picture.title')} hint={t('picture.hint')}>
        <PictureForm face={face} />
      </SettingsSection>
      <SettingsSection
        title={t('about.title')}
        hint={
          <>
            {t('about.hint')}{' '}
            <Link href={`/people/${face.id}`} className="text-accent underline underline-offset-4">
              {t('see')}
            </Link>
          </>
        }
      >
        <AboutForm about={about} />
      </SettingsSection>
      <SettingsSection title={t('private.title')} hint={t('private.hint')}>
        <ContactForm contact={contact} />
      </SettingsSection>
      <SettingsSection title={t('days.title')} hint={t('days.hint')}>
        <DaysForm {...days} />
      </SettingsSection>
      <SettingsSection title={t('language.title')}>
        <PreferencesForm {...preferences} />
      </SettingsSection>
      <SettingsSection title={t('data.title')} hint={t('data.words')}>
        {/* A file, not a page: the router must leave it to the browser. */}
        <a href="/api/browser/me/export" download className={buttonClass()}>
          <Download aria-hidden="true" className="size-4.5" />
          {t('data.download')}
        </a>
      </SettingsSection>
    </div>
  )
}
