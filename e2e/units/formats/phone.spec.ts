import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { countryCodeOf, parseCountryCode, parsePhone } from '@/lib/formats/phone'

const known: [string, string | null | undefined, string | null][] = [
  ['030 901820', '+49', '+4930901820'],
  ['030 901820', '49', '+4930901820'],
  ['030 901820', 'DE', '+4930901820'],
  ['030 901820', 'de', '+4930901820'],
  ['(030) 90 18 20', ' +49 ', '+4930901820'],
  ['30901820', '49', '+4930901820'],
  ['+49 30 901820', null, '+4930901820'],
  ['0049 30 901820', undefined, '+4930901820'],
  ['415-555-2671', '1', '+14155552671'],
  ['415-555-2671', 'US', '+14155552671'],
  ['06 12 34 56 78', 'FR', '+33612345678'],
  // Italy keeps the zero of its landlines.
  ['06 6982', 'IT', '+39066982'],
]

for (const [phone, country, expected] of known)
  test(`${phone} in ${country} is ${expected}`, () => expect(parsePhone(phone, country)).toBe(expected))

const wrong: [string, string | null, string][] = [
  ['030 901820', null, 'no country'],
  ['030 901820', 'Germany', 'a country by name'],
  ['030 901820', 'ZZ', 'no such country'],
  ['+1 415 555 2671', 'DE', 'of another country'],
  ['12', '+49', 'too short'],
  ['030 901820 ext. 7', '+49', 'an extension takes no text'],
  ['call 030 901820', '+49', 'words around it'],
  ['', '+49', 'nothing'],
]

for (const [phone, country, why] of wrong) test(`refused: ${why}`, () => expect(parsePhone(phone, country)).toBeNull())

test('whatever is typed, the answer is a number or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 6 }), (phone, country) => {
      expect(parsePhone(phone, country) ?? '+10').toMatch(/^\+[1-9]\d{1,14}$/)
    }),
  )
})

const countries: [string, string | null][] = [
  ['+49', '+49'],
  ['0049', '+49'],
  [' 49 ', '+49'],
  ['de', '+49'],
  ['US', '+1'],
  ['+999', null],
  ['Germany', null],
  ['', null],
]

for (const [country, expected] of countries)
  test(`the country ${country} is ${expected}`, () => expect(parseCountryCode(country)).toBe(expected))

test('a number tells its country', () => expect(countryCodeOf('+442079460018')).toBe('+44'))
