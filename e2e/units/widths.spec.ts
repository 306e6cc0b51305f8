import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const known = [...readFileSync('app/globals.css', 'utf8').matchAll(/--breakpoint-(\w+):/g)].map(([, name]) => name)

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .map(file => join(folder, file))

test('no class waits for a width that this house does not have', () => {
  expect(known).toEqual(['sm', 'lg'])
  const usual = ['sm', 'md', 'lg', 'xl', '2xl']
  const found = [...sources('app'), ...sources('components')].flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/(?<=[\s'"`:])(?:max-)?(sm|md|lg|xl|2xl):[a-z[-]/g)]
      .filter(([, width]) => usual.includes(width!) && !known.includes(width!))
      .map(([text]) => `${file}: ${text}`),
  )
  expect(found).toEqual([])
})
