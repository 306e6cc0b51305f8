import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type JsonValue, singular, toXml } from '@/lib/formats/xml'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: true })

test('one resource: the root is its name, a list is a plural element of singular children', () => {
  const kudos = { id: 88, recipients: [{ id: 6 }, { id: 17 }], is_public: true, text: 'Well done' }
  expect(toXml('kudos', kudos)).toBe(
    `${declaration}<kudos><id>88</id><recipients><recipient><id>6</id></recipient><recipient><id>17</id></recipient>` +
      '</recipients><is_public>true</is_public><text>Well done</text></kudos>',
  )
})

test('a list of resources: the root is the plural; kudos is its own plural', () => {
  expect(toXml('users', [{ id: 1 }, { id: 2 }])).toBe(
    `${declaration}<users><user><id>1</id></user><user><id>2</id></user></users>`,
  )
  expect(toXml('kudos', [{ id: 1 }])).toBe(`${declaration}<kudos><kudos><id>1</id></kudos></kudos>`)
  expect(toXml('events', [])).toBe(`${declaration}<events/>`)
})

test('an error, as TribeHR writes it', () => {
  expect(toXml('error', { code: 'ID_MISMATCH', messages: ['The ids differ.'] })).toBe(
    `${declaration}<error><code>ID_MISMATCH</code><messages><message>The ids differ.</message></messages></error>`,
  )
})

test('null says "there is none", an absent key "you may not see it", empty text is neither', () => {
  expect(toXml('user', { picture: null, api_key: undefined, phone: '', values: [] })).toBe(
    `${declaration}<user><picture nil="true"/><phone/><values/></user>`,
  )
})

test('a key that cannot name an element keeps its own spelling in an attribute', () => {
  const xml = toXml('counts', { '2026-11-20': 3, 'a b': 1, 'x:y': 2, xmlns: 'z', '': 0, constructor: 'c' })
  expect(xml).toContain('<_2026-11-20 key="2026-11-20">3</_2026-11-20>')
  expect(xml).toContain('<a_b key="a b">1</a_b>')
  expect(xml).toContain('<_xmlns key="xmlns">z</_xmlns>')
  expect(xml).toContain('<constructor>c</constructor>')
  expect(XMLValidator.validate(xml)).toBe(true)
})

test('text comes back as it was typed', () => {
  for (const text of [
    'a & b',
    '&amp;',
    '&lt;b&gt;',
    '<script>',
    ']]>',
    '"\'',
    'Łukasz 田中 أحمد 👩‍👩‍👧',
    ' x ',
    '&#13;',
  ])
    expect(parser.parse(toXml('note', { text })).note.text, text).toBe(text)
  expect(toXml('note', { text: 'a\r\nb' })).toContain('a&#13;\nb')
})

test('what XML cannot carry becomes U+FFFD', () => {
  expect(toXml('note', { text: 'a\0b\u0008c\uD800d\uFFFE' })).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFD')
})

test('well-formed for any text and any names', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('&', '<', ']', ';', 'amp', '\r', '\uDC00', '"') }),
  )
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text, { maxLength: 2 }), fc.constant(null))), value => {
      expect(XMLValidator.validate(toXml('notes', value as JsonValue))).toBe(true)
    }),
  )
})

test('singulars of every list TribeHR names', () => {
  const pairs = {
    recipients: 'recipient',
    values: 'value',
    comments: 'comment',
    locations: 'location',
    users: 'user',
    kudos: 'kudos',
    leave_requests: 'leave_request',
    leave_types: 'leave_type',
    leave_usages: 'leave_usage',
    events: 'event',
    event_types: 'event_type',
    custom_field_records: 'custom_field_record',
    messages: 'message',
    employee_classes: 'employee_class',
    jobs: 'job',
    departments: 'department',
    notes: 'note',
    notices: 'notice',
    custom_fields: 'custom_field',
    categories: 'category',
    addresses: 'address',
    boxes: 'box',
    status: 'status',
    holidays: 'holiday',
    people: 'person',
    data: 'data',
    address: 'address',
    toString: 'toString',
    images: 'image',
  }
  for (const [plural, one] of Object.entries(pairs)) expect(singular(plural)).toBe(one)
})
