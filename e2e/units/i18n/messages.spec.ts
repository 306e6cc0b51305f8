import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from '@playwright/test'
import { catalog, type Noun } from '@/lib/i18n/catalog'
import { localeList, locales, negotiate } from '@/lib/i18n/locales'
import { sayRefusal } from '@/lib/i18n/refusals'
import { translator } from '@/lib/i18n/translator'

// Every word of the portal in every language: the same keys, the same blanks to fill, nothing left in English.

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )

/** The blanks of a message, in whatever order and in whichever branch: "count:plural", "b:tag". */
function blanks(message: string): string[] {
  const found = new Set<string>()
  const walk = (elements: ReturnType<typeof parse>) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      found.add(`${element.value}:${TYPE[element.type]}`)
      if (element.type === TYPE.tag) walk(element.children)
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(parse(message))
  return [...found].sort()
}

for (const [noun, languages] of Object.entries(catalog) as [Noun, Record<string, Tree>][])
  for (const locale of localeList.filter(one => one !== 'en'))
    test(`${noun}: ${locale} says everything English says, with the same blanks`, () => {
      const english = new Map(flat(languages.en!))
      const theirs = new Map(flat(languages[locale]!))
      expect([...theirs.keys()].sort()).toEqual([...english.keys()].sort())
      for (const [key, message] of theirs) {
        expect.soft(blanks(message), key).toEqual(blanks(english.get(key)!))
        expect.soft(message.trim(), key).not.toBe('')
      }
    })

test('plurals have each form that their language knows', () => {
  for (const [noun, languages] of Object.entries(catalog))
    for (const locale of localeList) {
      const forms = new Intl.PluralRules(locales[locale].tag).resolvedOptions().pluralCategories
      // "many" is for millions in French, which nobody here has.
      for (const [key, message] of flat(languages[locale] as Tree))
        for (const [plural] of message.matchAll(/, plural,.*$/g))
          for (const form of forms.filter(one => !(locale === 'fr' && one === 'many')))
            expect.soft(plural, `${locale} ${noun}.${key}`).toContain(`${form} {`)
    }
})

test('Arabic is written in Arabic, and counts as Arabic does', () => {
  const words = Object.values(catalog).flatMap(languages => flat(languages.ar as Tree))
  for (const [key, message] of words.filter(([, one]) => /\p{L}{3}/u.test(one.replace(/\{.*?\}|<.*?>/g, ''))))
    expect.soft(message, key).toMatch(/\p{Script=Arabic}/u)
  const t = translator('ar', 'recognitions')
  expect([1, 2, 3, 11, 100].map(count => t('comments', { count }))).toEqual([
    'تعليق واحد',
    'تعليقان',
    '3 تعليقات',
    '11 تعليقًا',
    '100 تعليق',
  ])
})

test('the browser’s wish is met with the best language there is', () => {
  expect(negotiate('de-AT,de;q=0.9,en;q=0.8')).toBe('de')
  expect(negotiate('it, fr-CA;q=0.5, en;q=0.4')).toBe('fr')
  expect(negotiate('en;q=0.2, ar')).toBe('ar')
  expect(negotiate('ja')).toBe('en')
  expect(negotiate('de;q=0, en')).toBe('en')
  for (const header of [null, '', ';;;,,,q=', '*', 'de;q=banana,fr']) expect(['en', 'fr']).toContain(negotiate(header))
})

test('a refusal is said in whole sentences of the reader’s language', () => {
  const refused = { code: 'invalid', message: 'is required', fields: { text: 'may have at most 2000 characters' } }
  expect(sayRefusal('de', refused).fields).toEqual({ text: 'Höchstens 2.000 Zeichen.' })
  expect(sayRefusal('fr', { ...refused, code: 'unavailable', message: 'x', fields: undefined })).toEqual({
    code: 'unavailable',
    message: 'La base de données est injoignable pour l’instant. Réessayez dans un moment.',
    fields: undefined,
  })
  // What the domain says for the first time is at least readable, and never half English elsewhere.
  expect(sayRefusal('en', { code: 'unprocessable', message: 'the moon is full' }).message).toBe('The moon is full.')
  expect(sayRefusal('ar', { code: 'unprocessable', message: 'the moon is full' }).message).toMatch(
    /^\P{Script=Latin}+$/u,
  )
})
