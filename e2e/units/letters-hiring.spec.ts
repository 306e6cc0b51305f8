import { expect, test } from '@playwright/test'
import { renderLetters } from '@/e2e/world/render'
import { contrast, legibleOn } from '@/lib/formats/colour'
import { gsmLength } from '@/lib/formats/gsm'
import { locales } from '@/lib/i18n/locales'
import { refereesInWords } from '@/lib/mails/hiring/how-many'
import { dayInWords, type Language, languageOf, languages, ofName } from '@/lib/mails/hiring/language'
import type { HiringLetter } from '@/lib/mails/hiring/letter'
import { nameReferees } from '@/lib/mails/hiring/name-referees'
import { refereeRequest } from '@/lib/mails/hiring/referee-request'
import { shortText } from '@/lib/mails/hiring/short-text'
import { everyLetter, link, type Typed, toldIn } from './hiring-letters'

const days: Record<Language, string> = {
  // Half past midnight in Berlin.
  en: 'Saturday 5 June 2027',
  de: 'Samstag, den 5. Juni 2027',
  fr: 'samedi 5 juin 2027',
  ar: 'السبت 5 يونيو 2027',
}

const rendered = async (letter: HiringLetter) => (await renderLetters([letter]))[0]!

for (const language of languages)
  test(`every letter in ${language}: complete in HTML, in plain text, and as a text message`, async () => {
    const letters = everyLetter(language)
    const all = await renderLetters(Object.values(letters))
    for (const [index, name] of Object.keys(letters).entries()) {
      const { mail, text } = all[index]!
      const { subject, html } = mail
      for (const form of [subject, mail.text, html, text]) {
        expect(form, name).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/)
        expect(form, name).not.toMatch(/\w {2}\w|\w [,.]\s|[^.]\.\.\s/)
      }
      expect(subject, name).not.toContain('\n')
      expect(subject.length, name).toBeLessThanOrEqual(100)
      expect(html, name).toContain(`dir="${locales[language].dir}" lang="${language}"`)
      expect(html, name).toContain('src="https://laurel.example.com/logos/1.png"')
      expect(html, name).toContain('alt="Acme"')
      expect(html, name).toContain('background-color:#5b2a86')
      expect(
        html.match(/<a[^>]*href="[^"]*"/g)?.map(one => one.split('href=')[1]),
        name,
      ).toEqual([`"${link}"`])
      expect(mail.text.split(link), name).toHaveLength(2)
      expect(mail.text, name).toContain('Acme')
      if (name !== 'recruiter, invitation') expect(mail.text, name).toContain('Robin')
      expect(text.endsWith(` ${link}`), name).toBe(true)
      // Arabic letters are none of phones' own alphabet: fewer fit into one message, and nobody is spared a letter for it.
      if (language === 'ar') expect(text.length, `${name}: ${text}`).toBeLessThanOrEqual(160)
      else expect(gsmLength(text) ?? Number.NaN, `${name}: ${text}`).toBeLessThanOrEqual(160)
      expect(text, `${name} is cut`).not.toContain('...')
    }
  })

test('a referee is told who asks, about whom, how long it takes, what about, and until when', async () => {
  const { mail, text } = await rendered(everyLetter('en')['referee, request']!)
  expect(mail.subject).toBe('Robin Carter has named you as a referee')
  expect(mail.fromName).toBe('Rhea Voss at Acme')
  expect(mail.replyTo).toBe('rhea@acme.example')
  expect(mail.text).toBe(
    [
      'Would you answer a few questions about Robin Carter?',
      'Hello Samira Okafor,',
      'Robin Carter has applied at Acme and named you as somebody who knows their work. Rhea Voss would be grateful for your view.',
      'You are asked about Globex and care.',
      'It takes about 5 minutes, on a phone too, and you need no account. Please answer by Saturday 5 June 2027.',
      '> The team lead of your last post would be ideal.\n> Thank you!\n  – Rhea Voss',
      'The page says who will read your answers before you write any. If you would rather not answer, or are not the right person, you can say so there.',
      'This link is meant for you alone. Please do not pass it on.',
      `Answer the questions:\n${link}`,
      '-- \nYou get this mail because Robin Carter gave your address to Acme for a reference.\n',
    ].join('\n\n'),
  )
  expect(text).toBe(`Rhea Voss (Acme) asks you for a reference about Robin Carter, 5 minutes: ${link}`)
})

test('days are named in the letter’s language, as the company’s clock has them', async () => {
  const requests = languages.map(language => everyLetter(language)['referee, request']!)
  const all = await renderLetters(requests)
  for (const [index, language] of languages.entries()) expect(all[index]!.mail.text).toContain(days[language])
  expect(dayInWords('2027-06-04', 'de', 'Pacific/Auckland')).toBe('Freitag, den 4. Juni 2027')
  const { mail } = await rendered(
    refereeRequest({
      ...toldIn('en'),
      dueOn: null,
      candidate: { firstName: 'Robin', lastName: '' },
      referee: { firstName: 'Sam', lastName: '' },
      topics: [],
    }),
  )
  expect(mail.text).toContain('Hello Sam,')
  expect(mail.text).not.toMatch(/ by \w+day/)
})

test('how many referees, and how many managers among them', () => {
  expect(refereesInWords(1, 0, 'en')).toBe('one referee')
  expect(refereesInWords(3, 1, 'en')).toBe('3 referees, at least one of them a manager you reported to')
  expect(refereesInWords(2, 2, 'de')).toBe('2 Referenzpersonen, und zwar Ihre jetzigen oder früheren Führungskräfte')
  expect(refereesInWords(2, 1, 'ar')).toBe('مرجعين أحدهم ممن كانوا مديريك')
  expect(refereesInWords(12, 0, 'ar')).toBe('12 مرجعًا')
  expect(refereesInWords(3, 2, 'fr')).toBe('3 personnes de référence, dont au moins 2 responsables hiérarchiques')
})

test('French names lose no vowel beside another', () => {
  expect([ofName('Robin'), ofName('Emi'), ofName('Élise')]).toEqual(['de Robin', 'd’Emi', 'd’Élise'])
})

test('a language we lack falls back to English', () => {
  const wanted = ['de-AT', 'FR', 'fr_CA', 'ar-EG', 'pt', '', null]
  expect(wanted.map(languageOf)).toEqual(['de', 'fr', 'fr', 'ar', 'en', 'en', 'en'])
})

const payload = '<img src=x onerror=alert(1)>'
const hostile: Typed = {
  firm: `Acme" ${payload}\r\nBcc: eve@evil.example`,
  recruiter: `Rhea\r\n\r\n-- \r\nhttps://evil.example ${payload}`,
  first: `Robin\n\nhttps://evil.example/respond`,
  last: `\u202eretraC</title></style><script>alert(1)</script>`,
  referee: `Sam\u2028${payload}`,
  note: `${payload}\n</div><script>alert(2)</script>`,
  other: `"><script>alert(3)</script>`,
}

for (const language of languages)
  test(`names and notes stay text, whatever they hold: ${language}`, async ({ page }) => {
    const letters = everyLetter(language, hostile)
    const all = await renderLetters(Object.values(letters))
    for (const [index, name] of Object.keys(letters).entries()) {
      const { mail, text } = all[index]!
      for (const header of [mail.subject, mail.fromName, text])
        expect(header, name).not.toMatch(/[\p{Cc}\u2028\u202e]/u)
      // No name begins a line of its own; the link stands alone where the button is.
      expect(mail.text, name).not.toMatch(/^(https:\/\/evil|Bcc:)/m)
      expect(mail.text.match(/^-- $/gm), name).toHaveLength(1)
      await page.setContent(mail.html)
      const found = await page.evaluate(() => ({
        scripts: document.querySelectorAll('script, [onerror]').length,
        pictures: [...document.images].map(one => one.getAttribute('src')),
        links: [...document.links].map(one => one.href),
      }))
      expect(found, name).toEqual({ scripts: 0, pictures: [toldIn(language).firm.logoUrl], links: [link] })
    }
  })

test('a firm’s colour is used where it can be read, else Laurel’s; a logo only from the web', async () => {
  const candidate = { firstName: 'Robin', lastName: 'Carter' }
  const told = toldIn('en')
  const branded = (colour: string | null, logoUrl: string | null = null) =>
    nameReferees({ ...told, firm: { ...told.firm, colour, logoUrl }, candidate, count: 1, managers: 0 })
  const unfit = ['#ffe14d', '#fff', 'red', '#12345', 'red;background:url(//evil.example)', null]
  const noPictures = ['javascript:alert(1)', 'data:image/png;base64,AA', '/logo.png', '']
  const [fit, ...others] = await renderLetters([
    branded('#036'),
    ...unfit.map(colour => branded(colour)),
    ...noPictures.map(url => branded(null, url)),
  ])
  expect(fit!.mail.html).toContain('background-color:#003366')
  for (const { mail } of others) {
    expect(mail.html).toContain('background-color:#256b45')
    expect(mail.html).not.toContain('<img')
  }
})

test('whatever colour is accepted, white and paper both stand out from it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(legibleOn('#ffffff', '#767676')).toBe('#767676')
  expect(legibleOn('#ffffff', '#777777')).toBeNull()
})

test('a text message is cut at a word, its link never', () => {
  const short = shortText('Rhea asks for a reference “soon” – please answer:', link)
  expect(short).toBe(`Rhea asks for a reference "soon" - please answer: ${link}`)
  const cut = shortText(`Rhea asks for a reference about ${'Maximilian '.repeat(9)}:`, link)
  expect(cut.length).toBeLessThanOrEqual(160)
  expect(cut).toMatch(/^Rhea asks for a reference about Maximilian .*Maximilian\.\.\. https:/)
  expect(cut.endsWith(link)).toBe(true)
  const far = `${link}${'x'.repeat(200)}`
  expect(shortText('Please answer by Friday, it takes five minutes', far)).toBe(`Please answer by... ${far}`)
})

test('the alphabet of phones is counted as they count it', () => {
  expect(gsmLength('Grüße aus Köln, à bientôt')).toBeNull()
  expect(gsmLength('Grüße, référence, 5 €')).toBe(22)
})
