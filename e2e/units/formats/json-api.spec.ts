import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { many, one, type Resource, readRelationships, said, writeDocumented, writeStrict } from '@/lib/formats/json-api'

const address = 'https://laurel.example/api/v3/candidates?filter[search]=a%26b&page[number]=2'

const song = {
  type: 'Song',
  id: '1',
  attributes: { id: '1', type: 'ballad', title: 'Laurel', verses: [{ id: '7', type: 'refrain', text: 'La' }] },
  relationships: {
    verses: [{ type: 'Verse', id: '7' }],
    singer: { type: 'Singer', id: '2', loud: true },
    label: null,
  },
}

type Strict = { data: { attributes: object; relationships?: object } }
const strictly = (resource: Resource, query = '') => (writeStrict(one(resource), `${address}${query}`) as Strict).data

test('one resource, as documented and by the specification', () => {
  expect(writeDocumented(one(song))).toEqual({ data: song })
  expect(writeStrict(one(song), address)).toEqual({
    jsonapi: { version: '1.1' },
    data: {
      type: 'Song',
      id: '1',
      attributes: { title: 'Laurel', kind: 'ballad', verses: song.attributes.verses },
      // Of the verses, which the attributes tell in full, none is made: the two share their names.
      relationships: { singer: { data: { type: 'Singer', id: '2', meta: { loud: true } } }, label: { data: null } },
    },
    links: { self: address },
  })
})

test('a resource that points nowhere has no relationships', () => {
  expect(strictly({ type: 'Song', id: '1', attributes: {} })).toEqual({ type: 'Song', id: '1', attributes: {} })
  expect(strictly({ ...song, relationships: {} })).not.toHaveProperty('relationships')
})

test('fields leave what was asked for, of that type only', () => {
  expect(strictly(song, '&fields[Song]=title,%20label')).toMatchObject({ attributes: { title: 'Laurel' } })
  expect(Object.keys(strictly(song, '&fields[Song]=title,label').relationships!)).toEqual(['label'])
  expect(strictly(song, '&fields[Song]=')).toEqual({ type: 'Song', id: '1', attributes: {} })
  expect(strictly(song, '&fields[Song]=__proto__,constructor,type')).toEqual({ type: 'Song', id: '1', attributes: {} })
  expect(strictly(song, '&fields[Singer]=name')).toEqual(strictly(song))
})

test('words rather than a resource are meta by the specification', () => {
  expect(writeDocumented(said({ detail: 'Pong' }))).toEqual({ data: { detail: 'Pong' } })
  expect(writeStrict(said({ detail: 'Pong' }), address)).toEqual({
    jsonapi: { version: '1.1' },
    meta: { detail: 'Pong' },
  })
})

const linksOf = (number: number, total: number) => {
  const page = many([], { number, size: 10, total })
  const { links } = writeStrict(page, address) as { links: Record<string, string | null> }
  return Object.fromEntries(
    Object.entries(links).map(([name, link]) => [name, link && new URL(link).searchParams.get('page[page]')]),
  )
}

test('a page’s links stay within the list and keep its filters', () => {
  expect(linksOf(1, 0)).toEqual({ self: null, first: '1', last: '1', prev: null, next: null })
  expect(linksOf(1, 10)).toEqual({ self: null, first: '1', last: '1', prev: null, next: null })
  expect(linksOf(2, 30)).toEqual({ self: null, first: '1', last: '3', prev: '1', next: '3' })
  expect(linksOf(99, 30)).toEqual({ self: null, first: '1', last: '3', prev: '3', next: null })
  const { links } = writeStrict(many([], { number: 1, size: 10, total: 20 }), address) as { links: { next: string } }
  const { searchParams } = new URL(links.next)
  expect([...searchParams]).toEqual([
    ['filter[search]', 'a&b'],
    ['page[page]', '2'],
  ])
})

const relationships = (to: unknown) => readRelationships({ data: { relationships: to } })

test('the specification’s pointers are read as the document’s', () => {
  const pointer = { type: 'Candidate', id: '1' }
  expect(relationships({ candidate: { data: pointer }, set: pointer, none: { data: null } })).toEqual({
    data: { relationships: { candidate: pointer, set: pointer, none: null } },
  })
  expect(relationships({ many: { data: [pointer] } })).toEqual({ data: { relationships: { many: [pointer] } } })
  // Once, not all the way down.
  expect(relationships({ deep: { data: { data: pointer } } })).toEqual({
    data: { relationships: { deep: { data: pointer } } },
  })
})

test('whatever else a body is stays as it was', () => {
  for (const body of [
    {},
    { data: null },
    { data: 'text' },
    { data: [] },
    { data: { relationships: null } },
    { data: { relationships: 'text' } },
    { data: { relationships: [{ data: 1 }] } },
    { relationships: { candidate: { data: 1 } } },
  ])
    expect(readRelationships(body)).toEqual(body)
  for (const to of [null, 7, 'text', true, [], ['data'], [{ data: 1 }]])
    expect(relationships({ to })).toEqual({ data: { relationships: { to } } })
})

test('names such as __proto__ are names, and nobody’s prototype changes', () => {
  const hostile = JSON.parse(
    '{"data":{"relationships":{"__proto__":{"data":{"admin":true}},"constructor":{"data":1}}}}',
  )
  const { data } = readRelationships(hostile) as { data: { relationships: object } }
  expect(Object.keys(data.relationships)).toEqual(['__proto__', 'constructor'])
  expect(data.relationships).not.toHaveProperty('admin')
  expect({}).not.toHaveProperty('admin')
})

test('any JSON object is read without an error, and what was sent is not touched', () => {
  const shapes = fc.dictionary(fc.constantFrom('data', 'relationships', 'x'), fc.jsonValue({ maxDepth: 4 }))
  fc.assert(
    fc.property(fc.record({ data: fc.oneof(fc.jsonValue(), fc.record({ relationships: shapes })) }), body => {
      const before = JSON.stringify(body)
      expect(typeof readRelationships(body)).toBe('object')
      expect(JSON.stringify(body)).toBe(before)
    }),
  )
})
