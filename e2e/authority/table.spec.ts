import { existsSync } from 'node:fs'
import { expect, test } from '@/e2e/fixtures'
import { actions, operations, pages } from './operations'
import { table } from './table'

test('every page, operation and Server Action has its line, and no line has lost what it speaks of', () => {
  const lines = table().map(({ what }) => what)
  expect(new Set(lines).size, 'lines that are there twice').toBe(lines.length)
  const there = [...pages(), ...operations(), ...actions()]
  expect(there.length).toBeGreaterThan(200)
  expect(
    there.filter(what => !lines.includes(what)),
    'without a line in e2e/authority/table.txt',
  ).toEqual([])
  expect(
    lines.filter(what => !there.includes(what)),
    'lines about what is not there',
  ).toEqual([])
})

test('what is asked elsewhere is asked in a spec that exists', () => {
  const missing = table().filter(({ elsewhere }) => elsewhere && !existsSync(elsewhere))
  expect(missing).toEqual([])
})
