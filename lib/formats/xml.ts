import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'

/** JSON's values as XML, by TribeHR's rules (its "XML vs JSON"): the same names, lists as a plural of singulars. */

/** What a presenter returns. A key whose value is undefined is absent, as in JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

// Everything outside XML 1.0's Char production: controls, lone surrogates, U+FFFE and U+FFFF.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Takes the root element's name (the singular for one resource, the plural for a list) and a value, gives an XML
 * document of it. A null is `<x nil="true"/>`, undefined is absent, an array holds one element per item under its
 * singular name, a key that can't be an element's name gets a safe one and stands in the attribute `key`.
 * Well-formed for any text; characters XML cannot carry become U+FFFD. Never throws.
 */
export function toXml(root: string, value: JsonValue): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  append(document, root, value)
  return document.end()
}

function append(parent: XMLBuilder, name: string, value: JsonValue): void {
  const element = parent.ele(elementName(name))
  if (element.node.nodeName !== name) element.att('key', escaped(name))
  if (value === null || value === undefined || Number.isNaN(value)) element.att('nil', 'true')
  else if (Array.isArray(value)) for (const item of value) append(element, singular(name), item)
  else if (typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) if (child !== undefined) append(element, key, child)
  } else if (value !== '') element.txt(escaped(String(value)))
}

// The serialiser takes "&amp;" in a text for an entity already written, and leaves the breaks a parser would
// normalise away: both are said here. "<" and ">" it escapes itself.
function escaped(text: string): string {
  return text.replace(notXml, '\uFFFD').replaceAll('&', '&amp;').replaceAll('\r', '&#13;')
}

// Narrower than XML allows, and without the reserved "xml…" and the colon of namespaces.
function elementName(key: string): string {
  const name = key.replace(/[^\w.-]/g, '_')
  return /^[a-z_]/i.test(name) && !/^xml/i.test(name) ? name : `_${name}`
}

const irregular: Record<string, string> = {
  addresses: 'address',
  employee_classes: 'employee_class',
  kudos: 'kudos', // "a kudos": its own singular, in TribeHR's prose too
  people: 'person',
  statuses: 'status',
}

/** Takes a plural name of an array ("leave_requests"), gives the name of its items. A word that is no plural stays. */
export function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (known !== undefined) return known
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}
