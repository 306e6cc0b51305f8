import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { FormFieldsError, parseFormFields, parseUrlEncoded } from '@/lib/formats/form-fields'

const read = (body: string) => parseFormFields(parseUrlEncoded(body))

test("TribeHR's kudos example: each [][id] is a new recipient", () => {
  expect(
    read(
      'recipients[][id]=6&recipients[][id]=17&text=You%27ve%20done%20a%20%3Ci%3Ewonderful%3C%2Fi%3E%20job&values[][id]=11',
    ),
  ).toEqual({
    recipients: [{ id: '6' }, { id: '17' }],
    text: "You've done a <i>wonderful</i> job",
    values: [{ id: '11' }],
  })
})

test("TribeHR's other examples: sub-objects, encoded brackets, an emptied list", () => {
  expect(read('id=5&assignment_record%5Bphone%5D=519-555-1234')).toEqual({
    id: '5',
    assignment_record: { phone: '519-555-1234' },
  })
  expect(read('event_type%5Bid%5D=1&location%5B%5D%5Bid%5D=1&location%5B%5D%5Bid%5D=7')).toEqual({
    event_type: { id: '1' },
    location: [{ id: '1' }, { id: '7' }],
  })
  expect(read('values%5B%5D%5Bid%5D=&id=88')).toEqual({ values: [{ id: '' }], id: '88' })
})

test('each [] starts a new element, as in PHP; numbered ones may be filled piece by piece', () => {
  expect(read('a[][id]=1&a[][name]=x')).toEqual({ a: [{ id: '1' }, { name: 'x' }] })
  expect(read('a[0][id]=1&a[0][name]=x&a[1][id]=2')).toEqual({ a: [{ id: '1', name: 'x' }, { id: '2' }] })
  expect(read('a[]=1&a[]=2')).toEqual({ a: ['1', '2'] })
  expect(read('a[3]=x&a[]=y')).toEqual({ a: ['x', 'y'] })
  expect(read('a[][b][]=1&a[][b][]=2')).toEqual({ a: [{ b: ['1'] }, { b: ['2'] }] })
})

test('sparse and late positions are compacted, in their order', () => {
  expect(read('a[70000]=z&a[7]=y&a[0]=x')).toEqual({ a: ['x', 'y', 'z'] })
  expect(read('a[0]=x&a[b]=y')).toEqual({ a: { 0: 'x', b: 'y' } })
})

test('up to 1000 elements stay an array; more fields are refused in words', () => {
  const body = (length: number) => Array.from({ length }, (_, n) => `a[][id]=${n}`).join('&')
  const { a } = read(body(1000))
  expect(Array.isArray(a) && a.length).toBe(1000)
  expect(() => read(body(1001))).toThrow(new FormFieldsError('The form has too many fields: at most 1000 are read.'))
  expect(() => parseFormFields(Array.from({ length: 1001 }, (): [string, string] => ['a[]', '1']))).toThrow(
    FormFieldsError,
  )
})

test('the last of two equal names wins', () => {
  expect(read('a=1&a=2&b[c]=1&b[c]=2')).toEqual({ a: '2', b: { c: '2' } })
})

test('a name cannot be a value and a group; the empty value before a group only clears', () => {
  expect(read('values=&values[][id]=1')).toEqual({ values: [{ id: '1' }] })
  expect(() => read('a=1&a[b]=2')).toThrow('"a" is given both as a value and as a group.')
  expect(() => read('a[b]=2&a=1')).toThrow(FormFieldsError)
})

test('no name reaches a prototype', () => {
  const fields = read('__proto__[x]=1&a[__proto__][x]=1&constructor[prototype][x]=1&a[constructor]=2&prototype=3&b=1')
  expect(fields).toEqual({ b: '1' })
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('broken brackets are part of a name; too deep is refused', () => {
  expect(read('a[b=1&c]=2&[d]=3&a[b]c=4&=5')).toEqual({ 'a[b': '1', 'c]': '2', '[d]': '3', 'a[b]c': '4', '': '5' })
  expect(read('a[b][c][d][e][f]=1')).toEqual({ a: { b: { c: { d: { e: { f: '1' } } } } } })
  expect(() => read('a[b][c][d][e][f][g]=1')).toThrow('"a" is nested too deeply.')
})

test('files keep being files', () => {
  const picture = new File(['png'], 'cake.png')
  const fields = parseFormFields([
    ['picture', picture],
    ['docs[]', picture],
    ['text', 'Hi'],
  ])
  expect(fields.picture).toBe(picture)
  expect(fields.docs).toEqual([picture])
})

test('plus is a space, an escaped plus is a plus, a bare name is empty', () => {
  expect(parseUrlEncoded('a=1+2%2B3&b&&c=x=y&=z')).toEqual([
    ['a', '1 2+3'],
    ['b', ''],
    ['c', 'x=y'],
    ['', 'z'],
  ])
  expect(parseUrlEncoded('')).toEqual([])
})

test('malformed escapes and invalid UTF-8 are refused in words', () => {
  for (const body of ['a=%', 'a=%f', 'a=%zz', 'a=%ff', '%c3%28=1', 'a=%ed%a0%80'])
    expect(() => parseUrlEncoded(body), body).toThrow(FormFieldsError)
})

test('any text is either read or refused by our own error', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    '[',
    ']',
    '[]',
    '[0]',
    '[9]',
    '[id]',
    '=',
    '&',
    '%',
    '+',
    '.',
    '__proto__',
    'é',
    '\uD800',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(part).map(parts => parts.join('')),
      ),
      body => {
        try {
          read(body)
        } catch (error) {
          expect(error).toBeInstanceOf(FormFieldsError)
        }
      },
    ),
    { numRuns: 1000 },
  )
})
