import type { APIRequestContext, APIResponse } from '@playwright/test'
import { expect } from '@/e2e/fixtures'

/** A program that speaks Vitay, for somebody or for nobody; `accept` asks for the specification's own shape. */
export function vitay(request: APIRequestContext, who?: { bearer: string }, accept?: string) {
  const headers = { ...(accept && { Accept: accept }), ...(who && { Authorization: who.bearer }) }
  const at = (path: string) => `/api${path}`
  return {
    get: (path: string, params?: Record<string, string | number>) => request.get(at(path), { headers, params }),
    post: (path: string, data: unknown = {}) => request.post(at(path), { headers, data }),
    patch: (path: string, data: unknown = {}) => request.patch(at(path), { headers, data }),
    delete: (path: string, data?: unknown) => request.delete(at(path), { headers, data }),
  }
}

/** The whole document of an answer that must have this status. */
export async function documentOf(response: APIResponse, status = 200) {
  expect(response.status(), await response.text()).toBe(status)
  return response.json()
}

/** The `data` of an answer that went well. */
export const dataOf = async (response: APIResponse) => (await documentOf(response)).data

/** Checks that a refusal is JSON:API's, with this status, and which fields it is about when those are named. */
export async function expectRefusal(response: APIResponse, status: number, ...pointers: string[]) {
  expect(response.status(), await response.text()).toBe(status)
  const { errors } = await response.json()
  expect(errors.length).toBeGreaterThan(0)
  for (const error of errors) {
    expect(error.status).toBe(String(status))
    expect(error.title).toMatch(/./)
    expect(error.detail).toMatch(/./)
    expect(error.id).toMatch(/^[\da-f-]{36}$/)
  }
  if (pointers.length === 0) return
  const named = errors.map(
    ({ source }: { source?: { pointer?: string; parameter?: string } }) => source?.pointer ?? source?.parameter,
  )
  expect(named.sort()).toEqual([...pointers].sort())
}

export const unauthorized = (response: APIResponse) => expectRefusal(response, 401)
export const denied = (response: APIResponse) => expectRefusal(response, 403)
export const missing = (response: APIResponse) => expectRefusal(response, 404)
export const wrong = (response: APIResponse, ...pointers: string[]) => expectRefusal(response, 422, ...pointers)
