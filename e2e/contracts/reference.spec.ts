import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { findRoutes } from '@/bin/lib/routes-plugin.mjs'
import { expect, test, type World } from '@/e2e/fixtures'
import type { Handler } from '@/lib/contracts/contract'
import { type Document, faultsOf, fits, type Operation, operationsOf, wordless } from './openapi'

// The reference is made from what answers. Here it is held against what answers.

const dialects = ['peerly', 'tribehr', 'reflektive', 'vitay'] as const
type Dialect = (typeof dialects)[number]

async function documentOf(request: APIRequestContext, dialect: Dialect): Promise<Document> {
  const response = await request.get(`/docs/${dialect}.openapi.json`)
  expect(response.status(), await response.text()).toBe(200)
  return response.json()
}

/** Every method that a route file of the dialect answers by the pipeline, as the document would name it. */
async function routed(dialect: Dialect): Promise<string[]> {
  const files = findRoutes(resolve('app')).filter(({ file }: { file: string }) => file.startsWith(`(${dialect})/`))
  const found = files.map(
    async ({ file, segments }: { file: string; segments: { text?: string; name?: string }[] }) => {
      const handlers = (await import(resolve('app', file))) as Record<string, Handler>
      const inner = segments.map(({ text, name }) => (text ? `/${text}` : `/{${name}}`)).join('')
      const path = inner.startsWith('/tribehr/{format}')
        ? `${inner.slice('/tribehr/{format}'.length)}.{format}`
        : inner.replace(/^\/api(?=\/)/, '')
      return Object.entries(handlers).flatMap(([method, handler]) => (handler.operation ? [`${method} ${path}`] : []))
    },
  )
  return (await Promise.all(found)).flat().sort()
}

for (const dialect of dialects) {
  test(`${dialect}: the document is OpenAPI 3.1, and its examples are what its schemas ask for`, async ({
    request,
  }) => {
    const document = await documentOf(request, dialect)
    expect(faultsOf(document)).toEqual([])
    const operations = operationsOf(document)
    expect(new Set(operations.map(one => one.operationId)).size).toBe(operations.length)
    for (const { method, path, parameters, requestBody, responses } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(found => found[1])
      const placed = parameters.filter(one => one.in === 'path').map(one => one.name)
      expect(placed.sort(), `${method} ${path}`).toEqual(named.sort())
      for (const { $ref } of Object.values(responses))
        if ($ref) expect(document.components.responses).toHaveProperty($ref.split('/').at(-1)!)
      for (const { schema, example } of Object.values(requestBody?.content ?? {}))
        expect(fits(schema, example), `${method} ${path}: ${JSON.stringify(example)}`).toBe(true)
      for (const { schema } of Object.values(requestBody?.content ?? {}))
        expect(wordless(schema), `${method} ${path}`).toEqual([])
    }
  })

  test(`${dialect}: each route is in the document, and nothing else`, async ({ request }) => {
    const document = await documentOf(request, dialect)
    const documented = operationsOf(document).map(({ method, path }) => `${method} ${path}`)
    expect(documented.sort()).toEqual(await routed(dialect))
  })

  test(`${dialect}: each operation answers, and refuses what the document says it must`, async ({ request, world }) => {
    test.slow()
    const document = await documentOf(request, dialect)
    const headers = await credentials(dialect, world)
    for (const operation of operationsOf(document)) {
      const { method, path } = operation
      const about = `${method} ${path}`
      // Credentials that end themselves would leave the rest of the walk without any.
      if (about === 'POST /logout') continue
      const needed = requiredIn(operation)
      const bare = await request.fetch(addressOf(document, operation), { method, headers, maxRedirects: 0 })
      const said = await bare.text()
      expect(bare.status(), about).not.toBe(405)
      expect(bare.status(), about).toBeLessThan(500)
      expect(Object.keys(operation.responses), `${about}: ${said}`).toContain(String(bare.status()))
      if (method === 'GET' && needed.length === 0 && !/\{(?!format)/.test(path)) expect(bare.status(), about).toBe(200)
      if (needed.length > 0) expect([400, 422], `${about}: ${said}`).toContain(bare.status())
    }
  })
}

const requiredIn = ({ parameters, requestBody }: Operation) => [
  ...parameters.filter(one => one.required && one.in !== 'path').map(one => one.name),
  ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => (schema.required as string[] | undefined) ?? []),
]

/** An address that names nothing there is, and leaves out everything that may not be left out. */
const addressOf = ({ servers }: Document, { path }: Operation & { path: string }) =>
  `${new URL(servers[0]!.url).pathname.replace(/\/$/, '')}${path
    .replace('{format}', 'json')
    .replace('{uuid}', randomUUID())
    .replace('{id}', servers[0]!.url.endsWith('/api') ? randomUUID() : '2147483000')
    .replace(/\{\w+\}/g, 'nothing')}`

async function credentials(dialect: Dialect, world: World): Promise<Record<string, string>> {
  if (dialect === 'reflektive') return { authorization: `Token token=${await world.companyToken()}` }
  const person = dialect === 'vitay' ? await world.recruiter('root') : await world.person({ role: 'admin' })
  return { authorization: dialect === 'tribehr' ? person.basic : person.bearer }
}
