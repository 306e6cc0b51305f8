import { expect, test } from '@playwright/test'
import type { SecurityDeed, SecurityEvent } from '@/lib/domain/credentials/telling'
import { localeList, locales } from '@/lib/i18n/locales'
import { oneLine } from '@/lib/mails/letter'
import { letterText } from '@/lib/mails/letter-text'
import { securityLetter } from '@/lib/mails/security'

const deeds: SecurityDeed[] = [
  'password.changed',
  'password.reset',
  'second_factor.on',
  'second_factor.off',
  'second_factor.cleared',
  'recovery_codes.renewed',
  'recovery_code.used',
  'api_key.created',
  'api_key.revoked',
]

const event = (key: SecurityDeed, changes: Partial<SecurityEvent> = {}): SecurityEvent => ({
  id: 1,
  organizationId: 1,
  key,
  data: { name: 'Timesheets', left: 1 },
  createdAt: new Date('2026-11-26T16:05:00Z'),
  actorId: 7,
  personId: 7,
  email: 'emi@acme.example',
  firstName: 'Emi',
  language: null,
  company: 'Acme',
  timeZone: 'Europe/Berlin',
  ...changes,
})

const written = (event: SecurityEvent) => {
  const letter = securityLetter(event)
  return { subject: oneLine(letter.subject), text: letterText(letter) }
}

test('a letter says what happened, when, by the company’s clock, and what to do if it was not you', () => {
  const { subject, text } = written(event('api_key.created'))
  expect(subject).toBe('You have a new API key: Timesheets')
  expect(text).toContain('Hello Emi,')
  expect(text).toMatch(/Thursday,? 26 November 2026 at 17:05:00 CET/)
  expect(text).toContain('Was it not you? Set a new password at once')
  expect(text).toMatch(/Look at your security settings:\nhttp\S+\/me\/security\n/)
  expect(text).toContain('It cannot be switched off.')
})

test('whose password was set by mail is signed out: they are led to another new one', () => {
  const { text } = written(event('password.reset'))
  expect(text).toMatch(/\/forgot\n/)
})

for (const locale of localeList)
  test(`each is written in ${locales[locale].name}, from its subject to its last line`, () => {
    for (const deed of deeds) {
      const { subject, text } = written(event(deed, { language: locale }))
      expect(subject, deed).not.toMatch(/[{}]|password\.|factor\.|codes\.|key\./)
      expect(text, deed).not.toMatch(/[{}]/)
      expect(text.split('\n').filter(line => line.trim()).length, deed).toBeGreaterThan(7)
      if (locale === 'ar') expect(subject).toMatch(/\p{Script=Arabic}/u)
    }
  })

test('what somebody called a key stays on the subject’s one line', () => {
  const name = 'Timesheets\r\nBcc: all@acme.example'
  expect(written(event('api_key.created', { data: { name } })).subject).not.toMatch(/[\r\n]/)
})
