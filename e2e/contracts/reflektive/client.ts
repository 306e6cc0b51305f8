import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import validatorModule from 'openapi-response-validator'
import { expect } from '@/e2e/fixtures'

type Documented = { paths: Record<string, Record<string, { responses: Record<string, unknown> }>>; components: object }

// A CommonJS module of the older kind: under ES modules its class is one level deeper than its types say.
const Validator = (validatorModule as unknown as { default: typeof validatorModule }).default

/** The vendor's document, word for word. */
export const document: Documented = JSON.parse(readFileSync('e2e/contracts/reflektive/reflektive.openapi.json', 'utf8'))

// The document leaves a wrong parameter and an unknown cycle open; they are answered in its one shape of refusal.
const refusal = { content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorResponse' } } } }

// Its references reach into `components`; the validator wants responses themselves.
const resolved = (response: unknown) => {
  const name = (response as { $ref?: string }).$ref?.split('/').at(-1)
  return name ? (document.components as { responses: Record<string, object> }).responses[name] : response
}

function operation(method: string, path: string) {
  for (const [template, methods] of Object.entries(document.paths))
    if (new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path)) return methods[method]
}

/** Checks an answer against the document; what the document does not know (our additions) passes. */
async function expectDocumented(method: string, url: string, response: APIResponse) {
  const found = operation(method, url.split('?')[0]!)
  if (!found) return
  const responses = Object.fromEntries(
    Object.entries({ 400: refusal, 404: refusal, ...found.responses }).map(([status, one]) => [status, resolved(one)]),
  )
  const validator = new Validator({ responses, components: document.components } as never)
  const wrong = validator.validateResponse(String(response.status()), await response.json())
  expect(wrong, `${method} ${url}: ${response.status()} ${await response.text()}`).toBeUndefined()
}

/** A program that speaks Reflektive. Each answer it gets is checked against the document. */
export function reflektive(request: APIRequestContext, token?: string) {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Token token=${token}` }
  const send = async (method: 'get' | 'post', url: string) => {
    const response = await request[method](url, { headers })
    await expectDocumented(method, url, response)
    return response
  }
  return { get: (url: string) => send('get', url), post: (url: string) => send('post', url) }
}

/** Checks a refusal: its status, and one sentence. */
export async function expectRefusal(response: APIResponse, status: number, sentence?: RegExp) {
  expect(response.status(), await response.text()).toBe(status)
  const body = await response.json()
  expect(Object.keys(body)).toEqual(['error'])
  expect(body.error).toMatch(sentence ?? /\w/)
}
