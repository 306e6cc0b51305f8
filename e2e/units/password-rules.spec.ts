import { expect, test } from '@playwright/test'
import { requireGoodPassword } from '@/lib/domain/credentials/password-rules'
import { hashPassword, verifyPassword } from '@/lib/domain/credentials/passwords'
import type { DomainError } from '@/lib/domain/errors'

const emi = ['emi.takahashi@acme.example', 'emi', 'Emi', 'Takahashi', 'Acme Biscuits Ltd', 'acme']

/** What is wrong with a password; null when nothing is. */
function wrongWith(password: string, names = emi) {
  try {
    requireGoodPassword(password, names)
    return null
  } catch (error) {
    return (error as DomainError).fields?.password
  }
}

test('a password has 8 to 128 characters, as people count them', () => {
  expect(wrongWith('kfuw-7x')).toContain('at least 8')
  expect(wrongWith('kfuw-7xq')).toBeNull()
  const long = 'kfuw7xqp'.split('').join('~').repeat(9).slice(0, 127)
  expect(wrongWith(`${long}é`)).toBeNull()
  expect(wrongWith(`${long}é!`)).toContain('at most 128')
  expect(wrongWith('🌿🍞🚲🎻')).toContain('at least 8')
  expect(wrongWith('🌿🍞🚲🎻🌊🧵🗝🪁')).toBeNull()
})

test('what everybody tries first is refused, however it is dressed up', () => {
  for (const password of [
    ...['password', 'Password1', 'P@ssw0rd!', 'pa$$w0rd2026', 'PASSWORD123', '123password', 'passwordpassword'],
    ...['qwertyuiop', 'Qwerty123', 'asdfghjkl', '1qaz2wsx', '1q2w3e4r', 'poiuytrewq', 'zaq12wsx', 'abcdefgh'],
    ...['12345678', '87654321', '11111111', '00000000', '20260101', '01.01.1990', 'aaaaaaaa', 'abababab', 'aabbccaa'],
    ...[
      'iloveyou',
      'Letmein1',
      'welcome2026!',
      'Summer2026',
      'Liverpool1',
      'trustno1',
      'changeme',
      '$unshine1',
      'laurel123',
    ],
  ])
    expect(wrongWith(password), password).toContain('too easy')
})

test('names of the person and the company do not make one', () => {
  for (const password of [
    ...['takahashi', 'Emi-Takahashi', 'emi.takahashi@acme.example', 'acme2026!', 'AcmeBiscuits1', 'acme-emi-2026'],
    ...['AcmePassword1', 'takahashi99'],
  ])
    expect(wrongWith(password), password).toContain('too easy')
  expect(wrongWith('acme2026!', [])).toBeNull()
})

test('anything else will do: no rule asks for signs, digits or capitals', () => {
  for (const password of [
    ...['correct horse battery', 'quite another one', 'a fine long password', 'Zwölf Boxkämpfer', 'nine lemon trees'],
    ...['h7f-2kq-9zz', 'reminder to eat soup', 'ばらの木の下で待つ', 'my password is long enough to be one'],
  ])
    expect(wrongWith(password), password).toBeNull()
})

test('the same characters are the same password on any keyboard, up to the last one', async () => {
  const [composed, decomposed] = ['caf\u00e9 au lait', 'cafe\u0301 au lait']
  expect(await verifyPassword(await hashPassword(composed), decomposed)).toBe(true)
  const longest = '🌿🍞🚲🎻'.repeat(32)
  const hash = await hashPassword(longest)
  expect(await verifyPassword(hash, longest)).toBe(true)
  expect(await verifyPassword(hash, longest.slice(0, -2))).toBe(false)
  expect(await verifyPassword(null, longest)).toBe(false)
})
