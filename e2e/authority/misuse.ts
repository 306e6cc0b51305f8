import fc from 'fast-check'
import { argumentList, type Given } from './acting'

// What somebody may send who does not use our pages.

const days = [
  '2026-02-30',
  '2025-02-29',
  '0000-00-00',
  '9999-99-99',
  '+275760-09-14',
  '-000001-01-01',
  '2026-W01',
  '1e9',
]
const times = ['24:00', '12:60', '2026-13-01T25:61:61Z', '2026-01-01T00:00:00+99:99', '1e400']
const numbers = [
  '-1',
  '0',
  '-0',
  '1.5',
  '1e308',
  'NaN',
  'Infinity',
  '2147483648',
  '9223372036854775808',
  '9'.repeat(400),
]
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\r\nBcc: x@evil.example',
  "' or 1=1 --",
  '%00%ff',
  '../../etc/passwd',
]
const names = [
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  'en-x-\u202e',
  '[object Object]',
  'x'.repeat(20_000),
]
const others: unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  [],
  {},
  [[]],
  ['a', 'b'],
  Array(1000).fill('1'),
  { toString: 1 },
]
// What React's own encoding makes of them: a big integer, days that are none, nothing, no number, a map, a set.
const encoded = ['$n99999999999999999999', '$Dnever', '$D2026-02-30', '$undefined', '$NaN', '$-Infinity', '$$']

const anything = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(...days, ...times, ...numbers, ...texts, ...names, ...others, ...encoded),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(new Blob([]), new Blob(['<script>'], { type: 'image/png' })) },
  // A text that begins with a dollar is React's own.
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }).filter(value => !JSON.stringify(value).includes('"$')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).filter(text => !text.startsWith('$')) },
)

// Keys that would be worth something if an action took them.
const superfluous = fc.constantFrom(
  ...['role', 'roleId', 'organization', 'organizationId', 'organization_id', 'personId', 'actor', 'isActive', 'quota'],
  ...['hi5Balance', 'score', 'createdAt', 'deletedAt', 'uuid', '__proto__', 'constructor', 'then', 'toJSON', 'length'],
)

const rewards = fc.constantFrom<unknown>('super_admin', 'root', 'admin', 1, 999_999, true, null)

const at = fc.nat({ max: 30 })
const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ deed: fc.constant('replace' as const), at, value: anything }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('drop' as const), at }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('repeat' as const), at, value: anything }) },
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('steal' as const), at }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('add' as const), key: superfluous, value: rewards }) },
)

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

const lists: unknown[][] = [[], [null], ['x'], [null, null], [null, 'x'], [{}], [null, {}], [7, 8, 9], [[]], [null, []]]

/** How an action is misused: its input changed here and there, or other arguments altogether. */
export const misuse = fc.oneof(
  { weight: 6, arbitrary: fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), theirs: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ list: fc.constantFrom(...lists) }) },
)

type Misuse = typeof misuse extends fc.Arbitrary<infer M> ? M : never

function edited(given: Given, other: Given, change: Edit): Given {
  if (change.deed === 'add') return { ...given, [change.key]: change.value }
  const keys = Object.keys(given)
  const key = keys[change.at % keys.length]
  if (key === undefined) return given
  if (change.deed === 'drop') return Object.fromEntries(Object.entries(given).filter(([name]) => name !== key))
  if (change.deed === 'steal') return { ...given, [key]: other[key] }
  return { ...given, [key]: change.deed === 'repeat' ? [given[key], change.value] : change.value }
}

/** What is sent: `own` input of who sends it, or with what is another company's, `other`, in its place. */
export const misused = (how: Misuse, own: Given, other: Given): Given | FormData =>
  'list' in how
    ? argumentList(how.list)
    : how.edits.reduce((given, change) => edited(given, other, change), how.theirs ? { ...own, ...other } : own)
