import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { cleanText, hasForbiddenCharacters, plainLine, wellFormed } from '@/lib/formats/text'

test('NUL and lone surrogates are forbidden, emoji and every script are not', () => {
  for (const text of ['a\0', '\uD83D', 'x\uDC00y', '\uDC4D\uD83D']) expect(hasForbiddenCharacters(text)).toBe(true)
  for (const text of ['', 'a\nb\t', '👍🏽', '👩‍👩‍👧', 'Łukasz 田中 أحمد', '\uFFFD'])
    expect(hasForbiddenCharacters(text)).toBe(false)
})

test('a plain line cannot start a header, nor read backwards', () => {
  expect(plainLine('  Ada\r\nBcc: x@y.z\t Lovelace ')).toBe('Ada Bcc: x@y.z Lovelace')
  expect(plainLine('invoice\u202Egnp.exe\u2028')).toBe('invoicegnp.exe')
})

test('clean text keeps lines and tabs, and nothing else that is not printed', () => {
  expect(cleanText('\r\n a\r\nb\rc\td\u0007\0 \n')).toBe('a\nb\nc\td')
})

test('for any text: well formed, on one line, and settled after one pass', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\uD800', '\uDC00', '\n', '\r', '\0', ' ', 'a') }),
      (a, b) => {
        const text = a + b
        expect(hasForbiddenCharacters(wellFormed(text).replaceAll('\0', ''))).toBe(false)
        expect(plainLine(text)).not.toMatch(/[\n\r\u2028\u2029]/)
        expect(plainLine(plainLine(text))).toBe(plainLine(text))
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(hasForbiddenCharacters(cleanText(text))).toBe(false)
      },
    ),
  )
})
