import type { StaffInvitation } from '@/lib/domain/people/inviting'
import { env } from '@/lib/env'
import { asLocale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Letter } from './letter'

/** Asks a new colleague to choose a password and come in; in their language, or else in that of whoever invites. */
export function staffInvitation({ key, ...told }: StaffInvitation & { key: string }): Letter {
  const locale = asLocale(told.language) ?? asLocale(told.inviter.language) ?? 'en'
  const t = translator(locale, 'staffMail')
  const url = new URL('/reset', env().PUBLIC_URL)
  url.searchParams.set('email', told.email)
  url.searchParams.set('key', key)
  const { company, username, email, timeZone } = told
  const until = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'full', timeZone }).format(told.dueAt)
  return {
    language: locale,
    subject: t('subject', { company }),
    preview: t('preview', { until }),
    heading: t('subject', { company }),
    before: [
      t('hello', { name: told.firstName }),
      t('words', { inviter: told.inviter.name, company }),
      t('names', { email, username }),
    ].join('\n\n'),
    quotes: [],
    after: t('until', { until }),
    action: { label: t('action'), url: url.toString() },
    reason: t('reason', { company }),
    home: t('home'),
  }
}
