import qs from 'qs'

/** Form-encoded bodies with PHP's brackets, as TribeHR's clients send them (its "Sending POST and PUT data"). */

const MAX_FIELDS = 1000
const MAX_DEPTH = 5
const bracketed = /^([^[\]]+)((?:\[[^[\]]*\])*)$/
const polluting = new Set(['__proto__', 'constructor', 'prototype'])

type FieldValue = string | File

/** A form that cannot be understood. The message is written for the person or client who sent it. */
export class FormFieldsError extends Error {
  override name = 'FormFieldsError'
}

/**
 * Takes an `application/x-www-form-urlencoded` body, gives its decoded pairs in their order (`+` is a space; a name
 * without `=` has the empty value). Throws FormFieldsError for a malformed escape, for bytes that are not UTF-8, and
 * for more than 1000 fields.
 */
export function parseUrlEncoded(body: string): [string, string][] {
  const fields = body.split('&').filter(Boolean)
  if (fields.length > MAX_FIELDS) throw tooMany()
  return fields.map(field => {
    const equals = field.indexOf('=')
    return equals < 0 ? [decode(field), ''] : [decode(field.slice(0, equals)), decode(field.slice(equals + 1))]
  })
}

/**
 * Takes decoded pairs (of parseUrlEncoded, or of a FormData), gives the object they spell, with arrays for numbered
 * brackets. PHP's meaning: each empty `[]` starts a new element, the last of two equal names wins. Positions are
 * compacted, so `a[7]=x&a[3]=y` is `['y', 'x']`. Files stay File objects. Names that could reach a prototype are
 * left out; a name with broken brackets is taken literally. Throws FormFieldsError beyond 1000 fields or 5 levels,
 * and when one name is both a value and a group.
 */
export function parseFormFields(entries: Iterable<[string, FieldValue]>): Record<string, unknown> {
  const fields: { path: string[]; value: FieldValue }[] = []
  const unpaired: [string, FieldValue][] = []
  const groups = new Map<string, Group>()
  let count = 0
  for (const [name, value] of entries) {
    if (++count > MAX_FIELDS) throw tooMany()
    const path = split(name)
    if (!path) unpaired.push([name, value])
    else if (mayBeKept(path)) fields.push({ path: numbered(path, groups), value })
  }

  const leaves = new Map<string, FieldValue>()
  for (const { path, value } of fields) {
    // `values=` beside `values[][id]=1` is a form's way to say "none, unless one is chosen".
    if (groups.has(key(path))) {
      if (value === '') continue
      throw new FormFieldsError(`"${path[0]}" is given both as a value and as a group.`)
    }
    leaves.set(key(compacted(path, groups)), value)
  }
  // qs alone would merge equal `[][id]` into one element and give an object above 20; numbered and compacted, it can't.
  const options = { arrayLimit: MAX_FIELDS, depth: MAX_DEPTH }
  return Object.assign(
    qs.parse(Object.fromEntries(leaves) as Record<string, string>, options),
    Object.fromEntries(unpaired),
  )
}

/** What is known of one prefix: the positions used under it, and the next free one. */
type Group = { positions: Set<number>; next: number; ranks?: Map<number, number> }

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new FormFieldsError('The form holds a malformed percent escape, or one that is not UTF-8.')
  }
}

const tooMany = () => new FormFieldsError(`The form has too many fields: at most ${MAX_FIELDS} are read.`)

// "recipients[][id]" is ["recipients", "", "id"]; nothing for brackets that don't pair up.
function split(name: string): string[] | undefined {
  const [, first, rest] = bracketed.exec(name) ?? []
  if (first === undefined) return undefined
  return rest ? [first, ...rest.slice(1, -1).split('][')] : [first]
}

const key = ([first, ...rest]: string[]) => (first ?? '') + rest.map(part => `[${part}]`).join('')

const isPosition = (part: string) => /^(?:0|[1-9]\d{0,8})$/.test(part)

function mayBeKept(path: string[]): boolean {
  if (path.length > MAX_DEPTH + 1) throw new FormFieldsError(`"${path[0]}" is nested too deeply.`)
  return !path.some(part => polluting.has(part))
}

// Gives each empty bracket its number and remembers every group passed on the way.
function numbered(path: string[], groups: Map<string, Group>): string[] {
  for (let level = 1; level < path.length; level++) {
    const prefix = key(path.slice(0, level))
    const group = groups.get(prefix) ?? { positions: new Set(), next: 0 }
    groups.set(prefix, group)
    if (path[level] === '') path[level] = String(group.next)
    if (isPosition(path[level] as string)) {
      const position = Number(path[level])
      group.positions.add(position)
      group.next = Math.max(group.next, position + 1)
    }
  }
  return path
}

// A sparse list would come out of qs as an object with number names: count its positions from zero.
function compacted(path: string[], groups: Map<string, Group>): string[] {
  return path.map((part, level) => {
    const group = level > 0 && isPosition(part) ? groups.get(key(path.slice(0, level))) : undefined
    if (!group) return part
    group.ranks ??= new Map([...group.positions].sort((a, b) => a - b).map((position, rank) => [position, rank]))
    return String(group.ranks.get(Number(part)))
  })
}
