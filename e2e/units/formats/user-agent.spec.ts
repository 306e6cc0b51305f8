import { expect, test } from '@/e2e/fixtures'
import { deviceOf } from '@/lib/formats/user-agent'

test('a browser is told by the names people know', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
  expect(deviceOf(windows)).toEqual({ browser: 'Firefox', system: 'Windows', kind: 'desk' })
  expect(deviceOf(phone)).toEqual({ browser: 'Safari', system: 'iOS', kind: 'phone' })
})

test('what says nothing of the sort is an unknown device', () => {
  for (const agent of [null, '', 'Laurel tests', '<script>', 'x'.repeat(300)])
    expect(deviceOf(agent)).toEqual({ browser: null, system: null, kind: 'desk' })
})
