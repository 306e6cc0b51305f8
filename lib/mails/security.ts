import type { SecurityDeed, SecurityEvent } from '@/lib/domain/credentials/telling'
import { env } from '@/lib/env'
import { asLocale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Letter } from './letter'

const keys: Record<SecurityDeed, `${'password' | 'factor' | 'codes' | 'key'}.${string}`> = {
  'password.changed': 'password.changed',
  'password.reset': 'password.reset',
  'second_factor.on': 'factor.on',
  'second_factor.off': 'factor.off',
  'second_factor.cleared': 'factor.cleared',
  'recovery_codes.renewed': 'codes.renewed',
  'recovery_code.used': 'codes.used',
  'api_key.created': 'key.created',
  'api_key.revoked': 'key.revoked',
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Tells somebody that one of their ways in has changed, in the language they read, and what to do if it was not them. */
export function securityLetter(event: SecurityEvent): Letter {
  const locale = asLocale(event.language) ?? 'en'
  const t = translator(locale, 'securityMail') as (key: string, values?: Record<string, string | number>) => string
  const key = keys[event.key as SecurityDeed]
  const values = { name: text(event.data.name), left: Number(event.data.left ?? 0) }
  const when = new Intl.DateTimeFormat(locales[locale].tag, {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: event.timeZone,
  }).format(event.createdAt)
  const page = event.key === 'password.reset' ? '/forgot' : '/me/security'
  return {
    language: locale,
    subject: t(`${key}.subject`, values),
    preview: t('preview'),
    heading: t(`${key}.subject`, values),
    before: [t('hello', { name: event.firstName }), t(`${key}.words`, values), when].join('\n\n'),
    quotes: [],
    after: t('notYou'),
    action: { label: t(page === '/forgot' ? 'newPassword' : 'look'), url: `${env().PUBLIC_URL}${page}` },
    reason: t('reason', { company: event.company }),
    home: t('home'),
  }
}
