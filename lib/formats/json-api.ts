// One description of an answer, two ways to write it: as Vitay's document shows it, and by the JSON:API specification 1.1.

/** Points at a resource; members beside type and id are told about the relationship itself. */
export type Identifier = { type: string; id: string; [member: string]: unknown }

export type Resource = {
  type: string
  id: string
  attributes: Record<string, unknown>
  relationships?: Record<string, Identifier | Identifier[] | null>
}

/** A page of a list; `number` counts from 1, `total` counts entries on all pages. */
export type PageNote = { number: number; size: number; total: number }

export type Answer =
  | { kind: 'one'; resource: Resource }
  | { kind: 'many'; resources: Resource[]; page: PageNote }
  /** Words rather than a resource. */
  | { kind: 'said'; data: Record<string, unknown> }

export const one = (resource: Resource): Answer => ({ kind: 'one', resource })
export const many = (resources: Resource[], page: PageNote): Answer => ({ kind: 'many', resources, page })
export const said = (data: Record<string, unknown>): Answer => ({ kind: 'said', data })

const pagesOf = ({ size, total }: PageNote) => Math.ceil(total / size)

const pagination = (page: PageNote) => ({
  current_page: page.number,
  total_pages: pagesOf(page),
  total_entries: page.total,
  page_size: page.size,
})

/** The document's own shape: relationships point directly, an index has `pagination`. */
export function writeDocumented(answer: Answer): Record<string, unknown> {
  if (answer.kind === 'one') return { data: answer.resource }
  if (answer.kind === 'many') return { data: answer.resources, pagination: pagination(answer.page) }
  return { data: answer.data }
}

// Attributes share their names with `type` and `id`, which the specification keeps for itself.
const strictAttributes = ({ id: _, type, ...rest }: Record<string, unknown>) =>
  type === undefined ? rest : { ...rest, kind: type }

function strictIdentifier({ type, id, ...meta }: Identifier) {
  return Object.keys(meta).length > 0 ? { type, id, meta } : { type, id }
}

/** What `fields[User]=email,phone` leaves of such a resource's attributes and relationships; all of them unless asked. */
function wantedOf(type: string, query: URLSearchParams): (entry: [name: string, value: unknown]) => boolean {
  const fields = query.get(`fields[${type}]`)
  if (fields === null) return () => true
  const names = new Set(fields.split(',').map(name => name.trim()))
  return ([name]) => names.has(name)
}

function strictResource({ type, id, attributes, relationships = {} }: Resource, query: URLSearchParams) {
  const wanted = wantedOf(type, query)
  const own = strictAttributes(attributes)
  // The two share their names: of what an attribute tells in full (a profile's experiences) no relationship is made.
  const related = Object.entries(relationships)
    .filter(([name]) => !(name in own))
    .filter(wanted)
    .map(([name, to]) => [name, { data: Array.isArray(to) ? to.map(strictIdentifier) : to && strictIdentifier(to) }])
  return {
    type,
    id,
    attributes: Object.fromEntries(Object.entries(own).filter(wanted)),
    ...(related.length > 0 && { relationships: Object.fromEntries(related) }),
  }
}

/** Links from a page to its neighbours; `address` is the list's own, with its filters. */
function pageLinks(address: string, page: PageNote) {
  const last = Math.max(1, pagesOf(page))
  const to = (number: number) => {
    const url = new URL(address)
    url.searchParams.delete('page[number]')
    url.searchParams.set('page[page]', String(number))
    return url.toString()
  }
  return {
    self: address,
    first: to(1),
    last: to(last),
    prev: page.number > 1 ? to(Math.min(page.number - 1, last)) : null,
    next: page.number < last ? to(page.number + 1) : null,
  }
}

/** The specification's shape. `address` is the absolute URL that was asked for. */
export function writeStrict(answer: Answer, address: string): Record<string, unknown> {
  const jsonapi = { version: '1.1' }
  const query = new URL(address).searchParams
  if (answer.kind === 'one') return { jsonapi, data: strictResource(answer.resource, query), links: { self: address } }
  if (answer.kind === 'said') return { jsonapi, meta: answer.data }
  const { resources, page } = answer
  return {
    jsonapi,
    data: resources.map(resource => strictResource(resource, query)),
    links: pageLinks(address, page),
    meta: { pagination: pagination(page) },
  }
}

/** Takes the specification's `relationships.x.data` for the document's `relationships.x`, so that one schema reads both. */
export function readRelationships(body: Record<string, unknown>): Record<string, unknown> {
  const data = body.data as { relationships?: unknown } | undefined
  if (typeof data !== 'object' || data === null) return body
  const { relationships } = data
  if (typeof relationships !== 'object' || relationships === null || Array.isArray(relationships)) return body
  const read = Object.entries(relationships as Record<string, unknown>).map(([name, to]) => [
    name,
    typeof to === 'object' && to !== null && 'data' in to ? to.data : to,
  ])
  return { ...body, data: { ...data, relationships: Object.fromEntries(read) } }
}
