import type { APIResponse } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { expect, type WorldPerson } from '@/e2e/fixtures'

/** The headers a TribeHR client sends. */
export const as = (person: WorldPerson, more: Record<string, string> = {}) => ({
  Authorization: person.basic,
  'X-API-Version': '2.0.0',
  ...more,
})

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: name => ['recipient', 'comment', 'value', 'message'].includes(name) || name === 'user',
})

/** An XML answer as an object, its declaration left out. */
export async function xmlOf(response: APIResponse) {
  const { '?xml': _, ...document } = parser.parse(await response.text())
  return document
}

/** Form fields in order, repeated names as they are. */
export const form = (...fields: [string, string | number][]) =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')

export const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Checks that an answer is TribeHR's refusal, in JSON or XML as its URL asked. */
export async function expectError(
  response: APIResponse,
  status: number,
  code: string | RegExp,
  message?: string | RegExp,
) {
  expect(response.status(), `${response.url()} ${await response.text()}`).toBe(status)
  const isXml = new URL(response.url()).pathname.endsWith('.xml')
  expect(response.headers()).toMatchObject({
    'content-type': `application/${isXml ? 'xml' : 'json'}; charset=utf-8`,
    'x-api-version': '2.2.0',
  })
  const { error } = isXml ? await xmlOf(response) : await response.json()
  expect(error.code).toMatch(code instanceof RegExp ? code : new RegExp(`^${code}$`))
  const messages: string[] = isXml ? error.messages.message : error.messages
  if (message instanceof RegExp) expect(messages[0]).toMatch(message)
  else if (message) expect(messages).toEqual([message])
}

/** A user as TribeHR shows one inside other resources. */
export const partial = (person: WorldPerson, format = 'json') => ({
  id: person.id,
  username: person.username,
  email: person.email,
  display_name: person.displayName,
  employee_record: {
    first_name: person.firstName,
    last_name: person.lastName,
    url: `/employee_records/${person.employeeRecordId}.${format}`,
  },
  url: `/users/${person.id}.${format}`,
})
