import { hoursToAnswer } from '@/lib/domain/organizations/inviting'
import { env } from '@/lib/env'
import { asLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Letter } from './letter'

type Told = {
  email: string
  firstName: string
  language: string | null
  company: string
  /** Who runs the installation, and made the company. */
  inviter: string
  key: string
}

/** To the first administrator of a new company: set a password and begin. */
export function adminInvitation({ email, firstName, language, company, inviter, key }: Told): Letter {
  const locale = asLocale(language) ?? 'en'
  const t = translator(locale, 'companyMail')
  const url = new URL('/reset', env().PUBLIC_URL)
  url.searchParams.set('email', email)
  url.searchParams.set('key', key)
  const days = hoursToAnswer / 24
  return {
    language: locale,
    subject: t('subject', { company }),
    preview: t('preview'),
    heading: t('heading', { company }),
    before: [t('hello', { name: firstName }), t('made', { inviter, company }), t('link', { days })].join('\n\n'),
    quotes: [],
    after: t('unexpected'),
    action: { label: t('action'), url: url.toString() },
    reason: t('reason', { inviter, company }),
    home: t('home'),
  }
}
