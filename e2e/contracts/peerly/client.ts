import type { APIRequestContext, APIResponse } from '@playwright/test'
import { expect } from '@/e2e/fixtures'

/** A program that speaks Peerly, for somebody or for nobody. */
export function peerly(request: APIRequestContext, who?: { bearer: string }) {
  const headers = { Accept: 'application/vnd.peerly.v1', ...(who && { Authorization: who.bearer }) }
  return {
    get: (path: string, params?: Record<string, string | number>) => request.get(path, { headers, params }),
    post: (path: string, data: unknown = {}) => request.post(path, { headers, data }),
    put: (path: string, data: unknown = {}) => request.put(path, { headers, data }),
    delete: (path: string) => request.delete(path, { headers }),
  }
}

/** The `data` of an answer that must have this status. */
export async function dataOf(response: APIResponse, status = 200) {
  expect(response.status(), await response.text()).toBe(status)
  expect(response.headers()['content-type']).toContain('application/json')
  const body = await response.json()
  expect(Object.keys(body)).toEqual(['data'])
  return body.data
}

const messages: Record<string, string | RegExp> = {
  invalid_token: 'unauthorized user',
  access_denied: /./,
  invalid_data: /^(Please provide valid form data|Invalid core value data)$/,
  insufficient_hi5_balance: 'Hi5 quota balance is insufficient for this action',
}

/** Checks a refusal's status, code, message and, where the input was at fault, the names of the wrong fields. */
export async function expectRefusal(response: APIResponse, status: number, code: string, fields?: string[]) {
  expect(response.status(), await response.text()).toBe(status)
  const { error } = await response.json()
  expect(error.code).toBe(code)
  expect(error.message).toMatch(messages[code] ?? /./)
  if (fields) expect(Object.keys(error.fields).sort()).toEqual([...fields].sort())
}

export const unauthorized = (response: APIResponse) => expectRefusal(response, 401, 'invalid_token')
export const denied = (response: APIResponse) => expectRefusal(response, 403, 'access_denied')
export const missing = (response: APIResponse) => expectRefusal(response, 404, 'not_found')
export const wrong = (response: APIResponse, ...fields: string[]) =>
  expectRefusal(response, 400, 'invalid_data', fields)
