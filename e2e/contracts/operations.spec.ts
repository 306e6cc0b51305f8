import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@/e2e/fixtures'

// Every operation the vendors document, by name. One that is taken away, or answers without asking who is there, fails here.

const peerly = [
  'POST /oauth/google',
  'POST /logout',
  'POST /core_values',
  'PUT /core_values/:id',
  'GET /core_values',
  'GET /core_values/:id',
  'GET /users',
  'GET /users/:id',
  'GET /users/me',
  'PUT /users/me',
  'PUT /users/:id',
  'DELETE /users/:id',
  'GET /recognitions',
  'POST /recognitions',
  'POST /recognitions/:id/hi5',
  'POST /recognitions/:id/report',
  'POST /recognitions/:id/review',
  // In the original, though not in its document.
  'GET /recognitions/:id',
  'GET /recognitions/:id/hi5',
]

type Document = { paths: Record<string, Record<string, unknown>> }
const document: Document = JSON.parse(readFileSync('e2e/contracts/reflektive/reflektive.openapi.json', 'utf8'))

const reflektive = [
  ...Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  ),
  // Ours: without it nobody could know which cycle to ask a report for.
  'GET /v1/review-cycles',
]

test('nothing is missing from the lists', () => {
  expect(peerly).toHaveLength(19)
  expect(reflektive).toHaveLength(5)
})

for (const [dialect, operations] of Object.entries({ peerly, reflektive }))
  for (const operation of operations) {
    const [method, path] = operation.split(' ') as [string, string]
    test(`${dialect}: ${operation}`, async ({ request }) => {
      const file = `app/(${dialect})${path.replace(/:(\w+)/g, '[$1]')}/route.ts`
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`export const ${method}\\b`))

      const address = path.replace(':id', '1').replace(':uuid', '00000000-0000-4000-8000-000000000000')
      const response = await request.fetch(address, { method })
      expect(response.status()).toBe(operation === 'POST /oauth/google' ? 400 : 401)
      expect(await response.json()).toHaveProperty('error')
    })
  }
