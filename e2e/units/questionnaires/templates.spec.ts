import { expect, test } from '@playwright/test'
import { questionTypes } from '@/db/schema/questionnaires'
import { rowOf, templates } from '@/lib/domain/questionnaires/templates'

const all = Object.entries(templates)

test('three templates of eight to ten questions, with all ten types between them', () => {
  expect(all.map(([name]) => name)).toEqual(['general', 'leadership', 'customer-facing'])
  for (const [name, { questions }] of all) {
    expect(questions.length, name).toBeGreaterThanOrEqual(8)
    expect(questions.length, name).toBeLessThanOrEqual(10)
    // Without one, nobody would have a score.
    expect(
      questions.some(one => one.type === 'rating' && one.required),
      name,
    ).toBe(true)
  }
  const types = new Set(all.flatMap(([, { questions }]) => questions.map(one => one.type)))
  expect([...types].sort()).toEqual([...questionTypes].sort())
})

test('every word of them is there in each language, and no translation is the original again', () => {
  for (const [name, { questions }] of all)
    for (const question of questions) {
      const row = rowOf(question)
      for (const [language, words] of Object.entries(row.translations)) {
        const about = `${name}, ${language}: ${row.text}`
        expect.soft(words.text, about).not.toBe(row.text)
        expect.soft(words.group, about).not.toBe(row.group)
        expect.soft('help' in words, about).toBe('help' in row)
        for (const list of ['choices', 'rows', 'columns'] as const)
          for (const [at, entry] of (row.settings[list] ?? []).entries()) {
            expect.soft(words[list]?.[at], about).toMatch(/\S/)
            expect.soft(words[list]?.[at], about).not.toBe(entry)
          }
      }
    }
})
