import { expect, test } from '@playwright/test'
import { checkValue } from '@/lib/domain/questionnaires/answer-values'
import { questionIn, translationsOf } from '@/lib/domain/questionnaires/wording'
import { asked } from './question'

const question = asked('radio', {
  text: 'Again?',
  help: 'Be honest.',
  group: 'In sum',
  settings: { choices: ['Yes', 'No'] },
  translations: {
    de: { text: 'Wieder?', group: 'Insgesamt', choices: ['Ja', 'Nein'] },
    'pt-br': { text: 'De novo?', choices: ['Sim', 'Não'] },
  },
})

test('a question speaks the language that is asked for, and says which one that is', () => {
  expect(questionIn(question, 'en')).toEqual({
    language: 'en',
    text: 'Again?',
    help: 'Be honest.',
    group: 'In sum',
    choices: ['Yes', 'No'],
  })
  expect(questionIn(question, 'de')).toEqual({
    language: 'de',
    text: 'Wieder?',
    // Nobody translated it.
    help: 'Be honest.',
    group: 'Insgesamt',
    choices: ['Ja', 'Nein'],
  })
})

test('a kind of a language falls back to the language, an unknown one to the words as they were written', () => {
  expect(questionIn(question, 'de-AT').language).toBe('de')
  expect(questionIn(question, 'pt-br').text).toBe('De novo?')
  for (const unknown of ['pt', 'fr', '', 'constructor', '__proto__'])
    expect(questionIn(question, unknown)).toMatchObject({ language: 'en', text: 'Again?' })
})

test('what nobody has translated yet is read as it was written, entry by entry', () => {
  const half = asked('radio', {
    text: 'Again?',
    settings: { choices: ['Yes', 'No', 'Perhaps'] },
    translations: { de: { text: '', choices: ['Ja', '', 'Vielleicht'] } },
  })
  expect(questionIn(half, 'de')).toMatchObject({ language: 'de', text: 'Again?', choices: ['Ja', 'No', 'Vielleicht'] })
  expect(translationsOf(half)).toEqual({ de: { text: 'Again?', choices: ['Ja', 'No', 'Vielleicht'] } })
  expect(checkValue(half, 'No', 'de')).toEqual({ value: 'No' })
  expect(checkValue(asked('checkbox', { ...half, type: 'checkbox' }), [''], 'de')).toHaveProperty('problem')
})
