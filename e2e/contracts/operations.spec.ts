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

const tribehr = [
  'GET /users',
  'GET /users/:id',
  'PUT /users/:id',
  'GET /users/me',
  'GET /leave_requests',
  'GET /leave_requests/approved',
  'GET /leave_requests/pending',
  'GET /leave_requests/rejected',
  'POST /leave_requests',
  'PUT /leave_requests/:id',
  'DELETE /leave_requests/:id',
  'GET /events',
  'GET /events/upcoming',
  'GET /events/holidays',
  'GET /events/:id',
  'POST /events',
  'PUT /events/:id',
  'DELETE /events/:id',
  'GET /kudos',
  'GET /kudos/:id',
  'POST /kudos',
  'PUT /kudos/:id',
  'DELETE /kudos/:id',
  // Mentioned, or in the vendor's later version.
  'GET /leave_requests/:id',
  'GET /leave_requests/calculateTimeOff',
  'GET /leave_types',
  'GET /event_types',
  'GET /values',
  'PUT /users/me',
  // What a url points to, or a DELETE of "any resource" may be sent to.
  'GET /employee_records/:id',
  'GET /assignment_records/:id',
  'GET /jobs/:id',
  'GET /departments/:id',
  'GET /locations/:id',
  'GET /employee_classes/:id',
  'GET /custom_fields/:id',
  'GET /leave_types/:id',
  'GET /event_types/:id',
  'GET /values/:id',
  'GET /notes/:id',
  'PUT /notes/:id',
  'DELETE /notes/:id',
  'POST /comments',
  'GET /comments/:id',
  'PUT /comments/:id',
  'DELETE /comments/:id',
]

test('nothing is missing from the lists', () => {
  expect(peerly).toHaveLength(19)
  expect(reflektive).toHaveLength(5)
  expect(tribehr).toHaveLength(46)
})

for (const format of ['json', 'xml'])
  for (const operation of tribehr)
    test(`tribehr: ${operation} (${format})`, async ({ request }) => {
      const [method, path] = operation.split(' ') as [string, string]
      const response = await request.fetch(`${path.replace(':id', '1')}.${format}`, { method })
      expect(response.status()).toBe(401)
      expect(await response.text()).toBe('')
      expect(response.headers()['www-authenticate']).toMatch(/^Basic realm=/)
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
