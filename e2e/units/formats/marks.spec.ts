import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { bbcodeToText } from '@/lib/formats/bbcode'
import { bbcodeToMarks, marksToBBCode } from '@/lib/formats/marks'

const both = (cases: Record<string, string>) => {
  for (const [marks, bbcode] of Object.entries(cases)) {
    expect(marksToBBCode(marks), marks).toBe(bbcode)
    expect(bbcodeToMarks(bbcode), bbcode).toBe(marks)
  }
}

test('bold and italic, together and beside punctuation', () => {
  both({
    'a *bold* and _italic_ word': 'a [b]bold[/b] and [i]italic[/i] word',
    '*two words*, (_one_)!': '[b]two words[/b], ([i]one[/i])!',
    '*_both_* and *bold _both_*': '[b][i]both[/i][/b] and [b]bold [i]both[/i][/b]',
    '*Łukasz* ❤️*田中*': '[b]Łukasz[/b] ❤️[b]田中[/b]',
  })
})

test('what only looks like marks is left alone', () => {
  for (const text of [
    'snake_case_name',
    '2*3*4',
    '2 * 3 * 4',
    '__init__',
    '**kwargs**',
    '*open',
    '* a *',
    'a *b',
    '_',
    '*',
    '*a\nb*',
    ':_)',
    '5* hotel *5',
    '[x](y)',
    '[](https://a.b)',
    '[ ](https://a.b)',
    'xhttps://a.b',
    'https://',
    '-a',
    '- ',
    '5. Mai',
    '2. b',
    '1.a',
    '[foo]',
    '\\',
    'C:\\[x]',
  ]) {
    expect(marksToBBCode(text), text).toBe(
      text.startsWith('[ ](h') || text.startsWith('[](h')
        ? text.replace('https://a.b', '[url]https://a.b[/url]')
        : text,
    )
    expect(bbcodeToMarks(marksToBBCode(text)), text).toBe(text)
  }
})

test('crossing marks: the pair that closes first counts', () => {
  expect(marksToBBCode('*a _b* c_')).toBe('[b]a _b[/b] c_')
  expect(marksToBBCode('*a *b*')).toBe('*a [b]b[/b]')
})

test('lists', () => {
  both({
    'Thanks for\n- the cake\n- *all* the rest\nAda':
      'Thanks for\n[ul][li]the cake[/li][li][b]all[/b] the rest[/li][/ul]\nAda',
    '1. a\n2. b\n\n1. c': '[ol][li]a[/li][li]b[/li][/ol]\n\n[ol][li]c[/li][/ol]',
    '- a\n1. b': '[ul][li]a[/li][/ul]\n[ol][li]b[/li][/ol]',
    '1. a\n3. c': '[ol][li]a[/li][/ol]\n3. c',
    '\n\n- a\n\n': '\n\n[ul][li]a[/li][/ul]\n\n',
  })
  expect(marksToBBCode('1. a\n1. b')).toBe('[ol][li]a[/li][li]b[/li][/ol]')
  expect(marksToBBCode('-  a\r\n- b')).toBe('[ul][li]a[/li][li]b[/li][/ul]')
})

test('addresses and labelled links', () => {
  both({
    'See https://a.example/x_y_z?q=1, please': 'See [url]https://a.example/x_y_z?q=1[/url], please',
    '(https://a.example/a_(b))': '([url]https://a.example/a_(b)[/url])',
    '*https://a.example*!': '[b][url]https://a.example[/url][/b]!',
    '[the site](https://a.example/(x))': '[url=https://a.example/(x)]the site[/url]',
    '*[x_y_z](https://a.example)*': '[b][url=https://a.example]x_y_z[/url][/b]',
  })
  expect(marksToBBCode('[x](javascript:alert(1))')).toBe('[x](javascript:alert(1))')
  expect(marksToBBCode('[x](https://a.example/[y])')).toBe('[url=https://a.example/%5By%5D]x[/url]')
})

test('a tag that a person types is shown as typed', () => {
  both({
    'How to: [b]bold[/b]': 'How to: \\[b]bold\\[/b]',
    '*[b]*': '[b]\\[b][/b]',
    '\\*x*': '\\\\[b]x[/b]',
    '- \\\\': '[ul][li]\\\\\\\\[/li][/ul]',
  })
})

test('what marks cannot say is dropped to its text', () => {
  for (const [bbcode, marks] of Object.entries({
    '[u]a[/u] [size=3]b[/size] [color=red]c[/color]': 'a b c',
    'in[b]side[/b] [b] a [/b] [b]a\nb[/b]': 'inside  a  a\nb',
    '[b]a [b]b[/b][/b]': '*a b*',
    '[quote]a[/quote]b[hr]c': 'a\nb\nc',
    '[ul][li]a[ul][li]b[/li][/ul][/li][/ul]': '- a\n- b',
    '[email=ada@a.example]Ada[/email]': 'Ada (ada@a.example)',
    '[url=https://a.example]\\[b] x[/url]': '[b] x (https://a.example)',
    '[url=https://a.example][b]x[/b][/url]': '[x](https://a.example)',
    '[url=https://a.example/)]x[/url]': '[x](https://a.example/%29)',
    '[url]https://a.example[/url]x': '[https://a.example](https://a.example)x',
    '[url=javascript:x]y[/url]': 'y',
    '[b][ul][li]a[/li][/ul][/b]': '- a',
  }))
    expect(bbcodeToMarks(bbcode), bbcode).toBe(marks)
})

const spice = fc.constantFrom(
  '*',
  '_',
  '*_',
  ' ',
  '\n',
  'a',
  'b c',
  '. ',
  '- ',
  '1. ',
  '2. ',
  '(',
  ')',
  '[',
  ']',
  '](',
  'https://a.b',
  'https://a.b/c_d',
  '[x](https://a.b)',
  '[b]',
  '[/b]',
  '[url=',
  '"',
  '\\',
  ',',
  '!',
  'é',
  '❤️',
  '田',
  '\uD800',
  '[code]',
  '[/code]',
  '[url]',
)
const typed = fc.oneof(
  fc.array(spice, { maxLength: 30 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string(),
)

// Properties answer true or false: the runner's expect() would take longer than what it looks at.
test('whatever is typed comes back for editing meaning the same', () => {
  const returns = (text: string) => {
    const bbcode = marksToBBCode(text)
    return marksToBBCode(bbcodeToMarks(bbcode)) === bbcode
  }
  fc.assert(fc.property(typed, returns), { numRuns: 5000 })
})

test('no text is lost on the way: without its marks it is what was typed', () => {
  const pieces = fc.constantFrom('*', '_', 'a', ' ', '[b]', '[/i]', '\\', '.', '\n')
  const withoutMarks = (text: string) => text.replace(/[*_]/g, '')
  const kept = (parts: string[]) =>
    withoutMarks(bbcodeToText(marksToBBCode(parts.join('')))) === withoutMarks(parts.join(''))
  fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), kept), { numRuns: 2000 })
})

test('any BBCode can be shown for editing, and is settled by saving it once', () => {
  const settles = (text: string) => {
    const saved = marksToBBCode(bbcodeToMarks(text))
    return marksToBBCode(bbcodeToMarks(saved)) === saved
  }
  fc.assert(fc.property(typed, settles), { numRuns: 2000 })
})

test('a hundred thousand hostile characters take under a second', () => {
  const hostile = [
    '*',
    '_',
    '*_',
    '* ',
    '*a ',
    '*a _a ',
    ' *a* ',
    '_ _',
    '*a_ ',
    '(*)',
    '[',
    '[a](',
    '[a](https://a',
    '[a](https://a(b)',
    'https://',
    'https://a.b ',
    'https://a.b/)',
    ')',
    '- a\n',
    '1. a\n',
    '\n',
    '\\',
    '[b]',
    '\\[b]',
    '[b][i]',
    '[url]https://a.b[/url]',
    '[b]a[/b]',
    '[/url][b]',
    '[ul][li]a[/li][/ul]',
  ].map(part => part.repeat(100_000 / part.length))
  hostile.push(
    `https://a.b/${')'.repeat(100_000)}`,
    `${'[b]'.repeat(14_000)}x${'[/b]'.repeat(14_000)}`,
    `${'*a '.repeat(30_000)}${'b* '.repeat(30_000)}`,
  )
  for (const text of hostile)
    for (const codec of [marksToBBCode, bbcodeToMarks]) {
      const start = process.cpuUsage()
      codec(text)
      // Time on the processor, which a busy machine does not stretch.
      expect(process.cpuUsage(start).user / 1000, `${codec.name} of ${text.slice(0, 20)}…`).toBeLessThan(1000)
    }
})
