import type { APIResponse } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, type WorldPerson } from '@/e2e/fixtures'
import { singular } from '@/lib/formats/xml'

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

export type Format = 'json' | 'xml'

const plainParser = new XMLParser({ ignoreAttributes: false })
const lists = ['locations', 'custom_field_records', 'leave_usages', 'leave_requests', 'leave_types', 'events']

// XML's elements as the JSON they stand for: nil is null, a plural of singulars is a list.
function asJson(name: string, value: unknown): unknown {
  if (value === '' && lists.includes(name)) return []
  if (typeof value !== 'object' || value === null) return value
  if ('@_nil' in value) return null
  const [[key, inner] = [], ...others] = Object.entries(value)
  if (key && others.length === 0 && key !== name && singular(name) === key)
    return [inner].flat().map(item => asJson(key, item))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asJson(key, item)]))
}

/** What an answer holds, the same from JSON and XML; the XML must be well-formed, its root the one that is expected. */
export async function dataOf(response: APIResponse, root: string) {
  const text = await response.text()
  expect(response.status(), `${response.url()} ${text}`).toBe(200)
  if (new URL(response.url()).pathname.endsWith('.json')) return JSON.parse(text)
  expect(XMLValidator.validate(text), text).toBe(true)
  const { '?xml': _, ...document } = plainParser.parse(text)
  expect(Object.keys(document)).toEqual([root])
  return asJson(root, document[root])
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
