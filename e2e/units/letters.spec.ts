import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Announcement } from '@/lib/domain/notifications/queries'
import { oneLine } from '@/lib/mails/letter'
import { letterAbout } from '@/lib/mails/letter-about'
import { letterText } from '@/lib/mails/letter-text'
import { speakerOf } from '@/lib/mails/speaker'

const notice: Announcement = {
  id: 1,
  organizationId: 1,
  organizationName: 'Acme',
  kind: 'recognition.received',
  data: {},
  recipient: { id: 4, email: 'emi@acme.example', firstName: 'Emi', displayName: 'Emi Takahashi', language: null },
  recognition: { id: 9, text: 'You [b]held[/b] the line', isPrivate: false, picture: null, giverId: 2 },
  giver: 'Mona Lindqvist',
  recipients: [{ id: 4, name: 'Emi Takahashi' }],
  values: ['Good craft'],
  comment: null,
  hi5: null,
  report: null,
}

test('thanks read as a short letter in plain text', () => {
  const letter = letterAbout(notice)
  expect(letterText(letter)).toBe(
    [
      'Mona Lindqvist thanked you',
      '> You held the line\n  – for Good craft',
      `Answer on Laurel:\n${letter.action!.url}`,
      '-- \nYou get this mail because you were thanked at Acme.\n',
    ].join('\n\n'),
  )
})

test('in the language of whoever reads it', () => {
  const as = (language: 'de' | 'fr' | 'ar') => letterAbout({ ...notice, recipient: { ...notice.recipient, language } })
  expect(as('de').heading).toBe('Mona Lindqvist hat dir gedankt')
  expect(as('fr').reason).toBe('Vous recevez cet e-mail parce qu’on vous a remercié chez Acme.')
  expect(as('ar').heading).toBe('كلمة شكر لك من Mona Lindqvist')
})

test('others who are thanked are named; private words stay out of the subject', () => {
  const recipients = [...notice.recipients, { id: 3, name: 'Eli Navarro' }]
  expect(letterAbout({ ...notice, recipients }).subject).toBe(
    'Mona Lindqvist thanked you and Eli Navarro: “You held the line”',
  )
  const hidden = letterAbout({ ...notice, recognition: { ...notice.recognition, isPrivate: true } })
  expect(`${hidden.subject} ${hidden.preview}`).not.toContain('held')
})

test('a decision reaches each in their part', () => {
  const said = (part: string) =>
    letterAbout({ ...notice, kind: 'review.hidden', data: { part, comment: 'Off topic' } }).subject
  expect(said('giver')).toBe('Your thanks to Emi Takahashi are no longer shown')
  expect(said('reporter')).toBe('Mona Lindqvist’s thanks to Emi Takahashi are no longer shown')
})

test('names in a row', () => {
  const { names } = speakerOf(null)
  expect(names(['Eli'])).toBe('Eli')
  expect(names(['Eli', 'Emi', 'Mona'])).toBe('Eli, Emi and Mona')
  expect(names(['Eli', 'Emi', 'Mona', 'Mo', 'Ada'])).toBe('Eli, Emi, Mona and 2 others')
  expect(speakerOf('de').names(['Eli', 'Emi', 'Mona', 'Mo', 'Ada'])).toBe('Eli, Emi, Mona und 2 weitere')
})

test('no text can break out of a subject line, or turn its direction', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const line = oneLine(`Mona\r\nBcc: eve@evil.example ${text}\u202e`)
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect(line.length).toBeLessThanOrEqual(161)
      expect(line.isWellFormed()).toBe(true)
    }),
  )
})
