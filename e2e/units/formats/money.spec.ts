import { expect, test } from '@playwright/test'
import { readMoney, sayMoney, writeMoney } from '@/lib/formats/money'

test('an amount is read as people write it, in the currency’s smallest unit', () => {
  expect(['12.50', '12,5', ' 12 ', '0', '12.500'].map(text => readMoney(text, 'EUR'))).toEqual([
    1250, 1250, 1200, 0, 1250,
  ])
  expect(['1500', '1500.0'].map(text => readMoney(text, 'JPY'))).toEqual([1500, 1500])
  expect(readMoney('1.234', 'KWD')).toBe(1234)
})

test('what is no amount, or finer than its coins, is none', () => {
  expect(['', '12.345', '-1', '1e3', '1.000,50', '€5', '1234567890'].map(text => readMoney(text, 'EUR'))).toEqual(
    Array(7).fill(null),
  )
  expect(readMoney('12.5', 'JPY')).toBeNull()
})

test('it is said and written back as its currency has it', () => {
  expect(sayMoney('en-GB', 1500, 'GBP')).toBe('£15.00')
  expect(sayMoney('de', 1500, 'JPY')).toMatch(/^1\.500\s¥$/)
  expect([writeMoney(1250, 'EUR'), writeMoney(1250, 'JPY'), writeMoney(1250, 'KWD')]).toEqual([
    '12.50',
    '1250',
    '1.250',
  ])
})
