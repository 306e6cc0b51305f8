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

const vitay = [
  'GET /activities',
  'GET /documents',
  'GET /v1/answers/:id',
  'PATCH /v1/answers/:id',
  'GET /v1/hiring_firms',
  'DELETE /v1/hiring_firms/:id',
  'GET /v1/hiring_firms/:id',
  'PATCH /v1/hiring_firms/:id',
  'GET /v1/hiring_firms/:id/analytics',
  'PATCH /v1/hiring_firms/:id/logo',
  'GET /v1/profiles/:id',
  'GET /v1/public/reference_requests',
  'POST /v1/public/reference_requests',
  'POST /v1/public/references',
  'GET /v1/public/references/:id',
  'GET /v1/question_sets',
  'POST /v1/question_sets',
  'DELETE /v1/question_sets/:id',
  'GET /v1/question_sets/:id',
  'POST /v1/question_sets/:id',
  'GET /v1/questions',
  'POST /v1/questions',
  'DELETE /v1/questions/:id',
  'GET /v1/questions/:id',
  'PATCH /v1/questions/:id',
  'DELETE /v1/recruiters/:id',
  'GET /v1/recruiters/:id',
  'PATCH /v1/recruiters/:id',
  'GET /v1/recruiters/:id/analytics',
  'POST /v1/recruiters_with_user',
  'DELETE /v1/references/:id',
  'GET /v1/references/:id',
  'PATCH /v1/references/:id',
  'POST /v1/reminders/reference/:id',
  'POST /v1/reminders/reference_request/:id',
  'POST /v1/reminders/verification/:id',
  'GET /v1/users',
  'GET /v1/users/me',
  'GET /v1/users/:id',
  'GET /v2/recruiters',
  'GET /v2/references',
  'POST /v2/references',
  'GET /v3/api/postman',
  'GET /v3/candidates',
  'POST /v3/candidates',
  'DELETE /v3/candidates/:id',
  'GET /v3/candidates/:id',
  'PATCH /v3/candidates/:id',
  'GET /v3/metadata',
  'POST /v3/metadata',
  'POST /v3/oauth/login',
  'GET /v3/oauth/reset',
  'PATCH /v3/oauth/reset',
  'POST /v3/oauth/reset',
  'GET /v3/ping',
]

test('nothing is missing from the lists', () => {
  expect(peerly).toHaveLength(19)
  expect(reflektive).toHaveLength(5)
  expect(tribehr).toHaveLength(46)
  expect(vitay).toHaveLength(55)
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

// What answers without a token: a ping, and doors at which one is only asked what one came for.
const open: Record<string, number> = {
  'GET /v3/ping': 200,
  'POST /v3/oauth/login': 422,
  'GET /v3/oauth/reset': 422,
  'POST /v3/oauth/reset': 422,
  'PATCH /v3/oauth/reset': 422,
  'POST /v1/public/references': 422,
}

for (const operation of vitay) {
  const [method, path] = operation.split(' ') as [string, string]
  test(`vitay: ${operation}`, async ({ request }) => {
    const file = `app/(vitay)/api${path.replace(/:(\w+)/g, '[$1]')}/route.ts`
    expect(existsSync(file), file).toBe(true)
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`export (const ${method}\\b|{[^}]*\\b${method}\\b)`))

    const address = `/api${path.replace(':id', '00000000-0000-4000-8000-000000000000')}`
    const response = await request.fetch(address, { method })
    expect(response.status()).toBe(open[operation] ?? 401)
    expect(await response.json()).toHaveProperty(open[operation] === 200 ? 'data' : 'errors')
  })
}
