import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { bbcodeToHtml, bbcodeToText, htmlToBBCode, textToBBCode } from '@/lib/formats/bbcode'
import { sanitizeRichHtml } from '@/lib/formats/rich-html'

const html = (cases: Record<string, string>) => {
  for (const [bbcode, expected] of Object.entries(cases)) expect(bbcodeToHtml(bbcode), bbcode).toBe(expected)
}
const rel = 'rel="noopener nofollow ugc"'

test("TribeHR's example: inline HTML in, the same HTML out", () => {
  const sent = "You've done a <i>wonderful</i> job recently."
  expect(htmlToBBCode(sent)).toBe("You've done a [i]wonderful[/i] job recently.")
  expect(bbcodeToHtml(htmlToBBCode(sent))).toBe(sent)
  expect(bbcodeToText(htmlToBBCode(sent))).toBe("You've done a wonderful job recently.")
})

test('the 16 tags as HTML', () => {
  html({
    '[b]a[/b] [i]b[/i] [u]c[/u]': '<b>a</b> <i>b</i> <u>c</u>',
    '[B]a[/b][I]b[/I]': '<b>a</b><i>b</i>',
    '[url=https://a.example/?x=1&y=2]site[/url]': `<a href="https://a.example/?x=1&amp;y=2" ${rel}>site</a>`,
    '[url="https://a.example/"]site[/url]': `<a href="https://a.example/" ${rel}>site</a>`,
    '[url]https://a.example[/url]': `<a href="https://a.example" ${rel}>https://a.example</a>`,
    '[email]ada@acme.example[/email]': `<a href="mailto:ada@acme.example" ${rel}>ada@acme.example</a>`,
    '[email=ada@acme.example]Ada[/email]': `<a href="mailto:ada@acme.example" ${rel}>Ada</a>`,
    'a[hr]b': 'a<hr>b',
    '[color=Red]a[/color]': '<span class="bb-color-red">a</span>',
    '[size=7]a[/size]': '<span class="bb-size-7">a</span>',
    '[ul][li]a[/li][li]b[/li][/ul]': '<ul><li>a</li><li>b</li></ul>',
    '[ol][li]a[/li][/ol]': '<ol><li>a</li></ol>',
    '[left]a[/left][center]b[/center][right]c[/right]':
      '<div class="bb-left">a</div><div class="bb-center">b</div><div class="bb-right">c</div>',
    '[code]a [b]b[/b] <i>[/code]': '<code>a [b]b[/b] &lt;i&gt;</code>',
    '[quote]a[/quote]': '<blockquote>a</blockquote>',
    '[quote=Ada <3]a[/quote]': '<blockquote><cite>Ada &lt;3</cite><br>a</blockquote>',
  })
})

test('what is not a well-nested tag of the 16 is literal text', () => {
  html({
    '[img]x[/img] [foo a=1]y[/foo] [*]': '[img]x[/img] [foo a=1]y[/foo] [*]',
    '[b]open': '[b]open',
    'close[/b]': 'close[/b]',
    '[b][i]crossed[/b][/i]': '<b>[i]crossed</b>[/i]',
    '[b onclick=x]a[/b]': '[b onclick=x]a[/b]',
    '[li]stray[/li]': '[li]stray[/li]',
    '[code][b]x': '[code][b]x',
    'a [b': 'a [b',
    '[url=https://a.example/?x[]=1]y[/url]': '[url=https://a.example/?x[]=1]y[/url]',
  })
})

test('links lead only to http, https and mailto, and do not nest', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/relative',
    'www.a.example',
    'https:/\\evil.example',
    'https://a b',
    'file:///etc',
    'https://',
    'mailto:',
    'mailto:a@b.example?bcc=c@d.example',
    '\u0001https://a.example',
    'https://a.example/\u0000',
    '&#106;avascript:x',
  ]) {
    expect(bbcodeToHtml(`[url=${address}]x[/url]`), address).toBe('x')
    expect(bbcodeToHtml(`[url]${address}[/url]`), address).not.toContain('<a')
    expect(bbcodeToHtml(`[email=${address}]x[/email]`), address).toBe('x')
  }
  html({
    '[url=MAILTO:a@b.example]x[/url]': `<a href="mailto:a@b.example" ${rel}>x</a>`,
    '[url=https://a.example][url=https://b.example]x[/url][/url]': `<a href="https://a.example" ${rel}>x</a>`,
    '[url][b]https://a.example[/b][/url]': `<a href="https://a.example" ${rel}><b>https://a.example</b></a>`,
  })
})

test('colours and sizes come from a fixed set of class names', () => {
  html({
    '[color=#f00]a[/color]': '<span class="bb-color-red">a</span>',
    '[color=#102080]a[/color]': '<span class="bb-color-navy">a</span>',
    '[color=grey]a[/color]': '<span class="bb-color-gray">a</span>',
    '[color=red;x:y]a[/color]': 'a',
    '[color=toString]a[/color]': 'a',
    '[color]a[/color]': 'a',
    '[size=0]a[/size]': '<span class="bb-size-1">a</span>',
    '[size=12]a[/size]': '<span class="bb-size-2">a</span>',
    '[size=150%]a[/size]': '<span class="bb-size-5">a</span>',
    '[size=18pt]a[/size]': '<span class="bb-size-5">a</span>',
    '[size=900]a[/size]': '<span class="bb-size-7">a</span>',
    '[size=big]a[/size]': 'a',
  })
})

test('line breaks, without doubling those beside a block', () => {
  html({
    'a\nb\r\nc\rd': 'a<br>b<br>c<br>d',
    'a\n\nb': 'a<br><br>b',
    'a\n[ul]\n [li]\nb\n[/li]\n[li]c[/li]\n[/ul]\nd': 'a<ul><li>b</li><li>c</li></ul>d',
    'a\n\n[ul][li]b[/li][/ul]\n\n[ul][li]c[/li][/ul]': 'a<br><ul><li>b</li></ul><br><ul><li>c</li></ul>',
    '[ul]a[li]b[/li][b]c[/b][/ul]': '<ul><li>a</li><li>b</li><li><b>c</b></li></ul>',
    '[ul][li]a[ol][li]b[/li][/ol][/li][/ul]': '<ul><li>a<ol><li>b</li></ol></li></ul>',
    '[code]a\nb[/code]': '<code>a<br>b</code>',
  })
})

test('a backslash makes a tag literal, and is a backslash everywhere else', () => {
  html({
    '\\[b]x\\[/b]': '[b]x[/b]',
    '\\\\[b]x[/b]': '\\<b>x</b>',
    '\\\\\\[b]': '\\[b]',
    '\\\\server\\share \\[x] \\n \\': '\\\\server\\share \\[x] \\n \\',
  })
  expect(textToBBCode('a [b]c[/b] [x] \\')).toBe('a \\[b]c\\[/b] [x] \\')
  expect(textToBBCode('a\\', true)).toBe('a\\\\')
})

test('plain text: lists as lines, labels with their addresses, nothing encoded', () => {
  for (const [bbcode, text] of Object.entries({
    'a [b]b[/b] & <i> "[size=2]c[/size]"': 'a b & <i> "c"',
    'Do:\n[ul]\n[li]a[/li]\n[li]\n[b]b[/b]\n[/li]\n[/ul]\nend': 'Do:\n- a\n- b\nend',
    'x[ul][li]a[ol][li]b[/li][/ol][/li][/ul]y': 'x\n- a\n  - b\ny',
    '[url=https://a.example]site[/url], [url]https://b.example[/url]': 'site (https://a.example), https://b.example',
    '[email=ada@a.example]Ada[/email] [email]b@a.example[/email]': 'Ada (ada@a.example) b@a.example',
    '[url=javascript:x]y[/url]': 'y',
    '[url=https://a.example][/url]': 'https://a.example',
    'a[hr]b[quote=Ada]c[/quote]d': 'a\nb\nAda:\nc\nd',
    '\\[b]': '[b]',
  }))
    expect(bbcodeToText(bbcode), bbcode).toBe(text)
})

test('simple inline HTML becomes BBCode, any other markup stays as typed', () => {
  for (const [input, bbcode] of Object.entries({
    '<B>a</B> <em>b</em> <strong>c</strong> <u>d</u>': '[b]a[/b] [i]b[/i] [b]c[/b] [u]d[/u]',
    '<b class="x">a</b>': '<b class="x">a</b>',
    '<script>a</script><img src=x onerror=y>': '<script>a</script><img src=x onerror=y>',
    'if x <i> y': 'if x <i> y',
    '<i>a</b></i>': '[i]a</b>[/i]',
    '[code]<i>a</i>[/code]': '[code]<i>a</i>[/code]',
    '[b]a[/b] \\[i]': '[b]a[/b] \\[i]',
    '\\<i>a\\</i>': '\\\\[i]a\\\\[/i]',
    '[quote=<b>x</b>]y[/quote]': '[quote=<b>x</b>]y[/quote]',
  }))
    expect(htmlToBBCode(input), input).toBe(bbcode)
})

// Texts dense in everything that means something, besides arbitrary ones.
const spice = fc.constantFrom(
  '[b]',
  '[/b]',
  '[i]',
  '[/i]',
  '[url]',
  '[url=',
  '[url=https://a.b]',
  '[/url]',
  ']',
  '[',
  '"',
  '\\',
  '\n',
  '[ul]',
  '[li]',
  '[/li]',
  '[/ul]',
  '[code]',
  '[/code]',
  '[hr]',
  '[color=red]',
  '[/color]',
  '[quote=',
  '[/quote]',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<script>',
  'javascript:alert(1)',
  ' onclick=x',
  ' style=x',
  '&lt;',
  '&',
  "'",
  '<',
  '>',
  'https://a.b/',
  'x',
  ' ',
  '\0',
  '\uD800',
  '[size=3]',
)
const anyText = fc.oneof(
  fc.array(spice, { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string(),
)

const harmless =
  /^<(?:\/?(?:b|i|u|ul|ol|li|code|blockquote|cite)|br|hr|\/a|\/span|\/div|span class="bb-(?:color-[a-z]+|size-[1-7])"|div class="bb-(?:left|right|center)"|a href="(?:https?:\/\/|mailto:)[^"<>\s]*" rel="noopener nofollow ugc")>$/i

// Properties answer true or false: the runner's expect() would take longer than what it looks at.
test('whatever comes in, the HTML is inert: a parser finds nothing to take away', () => {
  const inert = (text: string) => {
    const shown = bbcodeToHtml(text)
    return sanitizeRichHtml(shown) === shown && (shown.match(/<[^>]*>/g) ?? []).every(tag => harmless.test(tag))
  }
  fc.assert(fc.property(anyText, inert), { numRuns: 2000 })
})

test('a literal text survives: escaped, read, and shown as it was', () => {
  const survives = (text: string) => {
    const lines = text.replace(/\r\n?/g, '\n')
    return (
      bbcodeToText(textToBBCode(lines)) === lines &&
      bbcodeToText(`${textToBBCode(lines, true)}[b]x[/b]`) === `${lines}x`
    )
  }
  fc.assert(fc.property(anyText, survives), { numRuns: 2000 })
})

test('htmlToBBCode has nothing left to do the second time', () => {
  const settled = (text: string) => htmlToBBCode(htmlToBBCode(text)) === htmlToBBCode(text)
  fc.assert(fc.property(anyText, settled), { numRuns: 2000 })
})

test('a hundred thousand hostile characters take under a second', () => {
  const hostile = [
    '[',
    ']',
    '\\',
    '[b]',
    '[/b]',
    '[b',
    '[url=',
    '[url="',
    '[url]',
    '[code]',
    '[quote=a]',
    '[ul]',
    '[ul][li]',
    '[li]',
    '[hr]',
    '[b][/i]',
    '<',
    '<i>',
    '</i>',
    '<i></b>',
    '\n',
    '\\[b]',
    '[url]https://a.b[/url]',
    '[ul][li]a[/li][/ul]',
    '[ul]a[hr]',
    '[color=red]',
    '&',
    '"',
  ].map(part => part.repeat(100_000 / part.length))
  hostile.push(
    `${'[b][i]'.repeat(8000)}x${'[/i][/b]'.repeat(8000)}`,
    `${'[url]'.repeat(9000)}x${'[/url]'.repeat(9000)}`,
  )
  hostile.push(`${'[ul][li]'.repeat(5500)}x${'[/li][/ul]'.repeat(5500)}`, `[url]${'a'.repeat(99_000)}[/url]`)
  for (const text of hostile)
    for (const codec of [bbcodeToHtml, bbcodeToText, htmlToBBCode, textToBBCode]) {
      const start = process.cpuUsage()
      codec(text)
      // Time on the processor, which a busy machine does not stretch.
      expect(process.cpuUsage(start).user / 1000, `${codec.name} of ${text.slice(0, 20)}…`).toBeLessThan(1000)
    }
})
