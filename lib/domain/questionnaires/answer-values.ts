import type { FrozenQuestion, QuestionType } from '@/db/schema/questionnaires'
import { isDate } from '../calendar/dates'

/** A value as it is kept, or what is wrong with it. */
export type Checked = { value: unknown } | { problem: string }

const wrong = (problem: string): Checked => ({ problem })
const longest = 5000

const storable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

/** Text that says a number, or a number. */
function numberIn(given: unknown): number | null {
  if (typeof given === 'number') return Number.isFinite(given) ? given : null
  return typeof given === 'string' && /^\s*-?\d{1,9}(\.\d{1,6})?\s*$/.test(given) ? Number(given) : null
}

/** A list or an object as it is, or as the text some clients send in its place. */
function parsed(given: unknown): unknown {
  if (typeof given !== 'string' || !/^\s*[[{]/.test(given)) return given
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

/** A choice by its words in any language of the question; kept in the words of the language it was written in. */
function choiceIn(question: FrozenQuestion, list: 'choices' | 'rows' | 'columns', given: unknown): string | null {
  if (typeof given !== 'string') return null
  const own = question.settings[list] ?? []
  for (const words of [own, ...Object.values(question.translations).map(one => one[list] ?? [])]) {
    const at = words.indexOf(given.trim())
    if (at >= 0) return own[at] ?? null
  }
  return null
}

const several = (given: unknown): unknown[] | null => {
  const list = parsed(given)
  if (Array.isArray(list)) return list
  return typeof list === 'string' ? list.split(',').map(one => one.trim()) : null
}

function choicesIn(question: FrozenQuestion, given: unknown): string[] | null {
  const list = several(given)?.map(one => choiceIn(question, 'choices', one))
  if (!list || list.some(one => one === null) || new Set(list).size !== list.length) return null
  return list as string[]
}

function rating(question: FrozenQuestion, given: unknown): Checked {
  const { scale = 5 } = question.settings
  const value = numberIn(given)
  if (value === null || !Number.isInteger(value) || value < 1 || value > scale)
    return wrong(`must be a whole number from 1 to ${scale}`)
  return { value }
}

function slider(question: FrozenQuestion, given: unknown): Checked {
  const { min = 0, max = 100, step = 1 } = question.settings
  const value = numberIn(given)
  const steps = value === null ? Number.NaN : (value - min) / step
  if (value === null || value < min || value > max || Math.abs(steps - Math.round(steps)) > 1e-6)
    return wrong(`must be a number from ${min} to ${max}, in steps of ${step}`)
  return { value }
}

function text(_question: FrozenQuestion, given: unknown): Checked {
  if (typeof given !== 'string') return wrong('must be text')
  if (given.length > longest) return wrong(`may have at most ${longest} characters`)
  return storable(given) ? { value: given } : wrong('has characters that cannot be stored')
}

function choice(question: FrozenQuestion, given: unknown): Checked {
  const value = choiceIn(question, 'choices', given)
  return value === null ? wrong('must be one of the choices') : { value }
}

function checkbox(question: FrozenQuestion, given: unknown): Checked {
  const value = choicesIn(question, given)
  return value ? { value } : wrong('must be some of the choices, each once')
}

function ranking(question: FrozenQuestion, given: unknown): Checked {
  const value = choicesIn(question, given)
  return value?.length === question.settings.choices?.length ? { value } : wrong('must be all choices, in order')
}

function matrix(question: FrozenQuestion, given: unknown): Checked {
  const cells = parsed(given)
  if (typeof cells !== 'object' || cells === null || Array.isArray(cells))
    return wrong('must give a column for each row')
  const value: Record<string, string> = {}
  for (const [row, column] of Object.entries(cells)) {
    const [ownRow, ownColumn] = [choiceIn(question, 'rows', row), choiceIn(question, 'columns', column)]
    if (ownRow === null || ownColumn === null) return wrong('must give one of the columns for each row')
    value[ownRow] = ownColumn
  }
  const missing = question.required && question.settings.rows?.some(row => !(row in value))
  return missing ? wrong('must give a column for each row') : { value }
}

const isDay = (given: unknown): given is string => typeof given === 'string' && isDate(given)

const date = (_question: FrozenQuestion, given: unknown): Checked =>
  isDay(given) ? { value: given } : wrong('must be a date such as 2026-11-30')

function dateRange(_question: FrozenQuestion, given: unknown): Checked {
  const range = parsed(given)
  const pair = typeof range === 'string' ? range.split(/\s*(?:\/|,|\.\.|\bto\b)\s*/) : null
  const { from, to } = (pair ? { from: pair[0], to: pair[1] } : (range ?? {})) as { from?: unknown; to?: unknown }
  if (!isDay(from) || !isDay(to)) return wrong('must be two dates, from and to')
  return from <= to ? { value: { from, to } } : wrong('must not end before it begins')
}

const checks: Record<QuestionType, (question: FrozenQuestion, given: unknown) => Checked> = {
  text,
  rating,
  options: choice,
  radio: choice,
  checkbox,
  matrix,
  slider,
  ranking,
  date,
  date_range: dateRange,
}

/** Whether a value says anything: required questions want one that does. */
export const saysSomething = (given: unknown) =>
  !(
    given === undefined ||
    given === null ||
    (typeof given === 'string' && given.trim() === '') ||
    (Array.isArray(given) && given.length === 0) ||
    (typeof given === 'object' && !Array.isArray(given) && Object.keys(given as object).length === 0)
  )

/** A value as its question's type keeps it, or what is wrong with it; nothing said is null. */
export const checkValue = (question: FrozenQuestion, given: unknown): Checked =>
  saysSomething(given) ? checks[question.type](question, given) : { value: null }

/** The top of what a value can be; null for types without one. */
export const scaleOf = ({ type, settings }: Pick<FrozenQuestion, 'type' | 'settings'>): number | null =>
  type === 'rating' ? (settings.scale ?? 5) : type === 'slider' ? (settings.max ?? 100) : null
