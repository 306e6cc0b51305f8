import type { FrozenQuestion, QuestionType } from '@/db/schema/questionnaires'
import { isDate } from '../calendar/dates'
import { questionIn } from './wording'

/** A value as it is kept, or what is wrong with it. */
export type Checked = { value: unknown } | { problem: string }

const wrong = (problem: string): Checked => ({ problem })
const longest = 5000
const longestRange = 60

/** A question, and the language in which it was read. */
type Read = { question: FrozenQuestion; language: string }

/** Text that PostgreSQL can keep. */
export const storable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

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

/**
 * A choice by its words in any language of the question, first of all the one in which it was read; kept in the words of the
 * language it was written in.
 */
function choiceIn({ question, language }: Read, list: 'choices' | 'rows' | 'columns', given: unknown): string | null {
  const wanted = typeof given === 'number' ? String(given) : given
  // A blank entry is one that nobody has translated yet.
  if (typeof wanted !== 'string' || wanted.trim() === '') return null
  const own = question.settings[list] ?? []
  const others = Object.values(question.translations)
  for (const words of [questionIn(question, language), question.settings, ...others]) {
    const at = (words[list] ?? []).indexOf(wanted.trim())
    if (at >= 0) return own[at] ?? null
  }
  return null
}

/** A list as it is, as JSON, or with commas between; text that is a choice is that choice, whatever commas it has. */
function several(read: Read, given: unknown): unknown[] | null {
  if (Array.isArray(given)) return given
  if (typeof given !== 'string') return null
  return choiceIn(read, 'choices', given) === null ? given.split(',') : [given]
}

function choicesIn(read: Read, given: unknown): string[] | null {
  const list = several(read, given)?.map(one => choiceIn(read, 'choices', one))
  if (!list || list.some(one => one === null) || new Set(list).size !== list.length) return null
  return list as string[]
}

function rating({ question }: Read, given: unknown): Checked {
  const { scale = 5 } = question.settings
  const value = numberIn(given)
  if (value === null || !Number.isInteger(value) || value < 1 || value > scale)
    return wrong(`must be a whole number from 1 to ${scale}`)
  return { value }
}

function slider({ question }: Read, given: unknown): Checked {
  const { min = 0, max = 100, step = 1 } = question.settings
  const value = numberIn(given)
  const steps = value === null ? Number.NaN : (value - min) / step
  // Hundredths do not add up exactly: what misses a bound, or a step, by next to nothing has met it.
  const beyond = value === null || steps < -1e-6 || value > max + step * 1e-6
  if (value === null || beyond || Math.abs(steps - Math.round(steps)) > 1e-6)
    return wrong(`must be a number from ${min} to ${max}, in steps of ${step}`)
  // Without the sign of a zero, which JSON does not keep.
  return { value: value + 0 }
}

function text(_read: Read, given: unknown): Checked {
  if (typeof given !== 'string') return wrong('must be text')
  if (given.length > longest) return wrong(`may have at most ${longest} characters`)
  return storable(given) ? { value: given } : wrong('has characters that cannot be stored')
}

function choice(read: Read, given: unknown): Checked {
  const value = choiceIn(read, 'choices', given)
  return value === null ? wrong('must be one of the choices') : { value }
}

function checkbox(read: Read, given: unknown): Checked {
  const value = choicesIn(read, given)
  return value ? { value } : wrong('must be some of the choices, each once')
}

function ranking(read: Read, given: unknown): Checked {
  const value = choicesIn(read, given)
  return value?.length === read.question.settings.choices?.length ? { value } : wrong('must be all choices, in order')
}

function matrix(read: Read, given: unknown): Checked {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return wrong('must give a column for each row')
  const cells = new Map<string, string>()
  for (const [row, column] of Object.entries(given)) {
    const [ownRow, ownColumn] = [choiceIn(read, 'rows', row), choiceIn(read, 'columns', column)]
    if (ownRow === null || ownColumn === null) return wrong('must give one of the columns for each row')
    if (cells.has(ownRow)) return wrong('must give each row once')
    cells.set(ownRow, ownColumn)
  }
  const missing = read.question.required && read.question.settings.rows?.some(row => !cells.has(row))
  return missing ? wrong('must give a column for each row') : { value: Object.fromEntries(cells) }
}

const dayIn = (given: unknown) => (typeof given === 'string' && isDate(given.trim()) ? given.trim() : null)

function date(_read: Read, given: unknown): Checked {
  const value = dayIn(given)
  return value ? { value } : wrong('must be a date such as 2026-11-30')
}

/** Both ends of a range: of an object, a pair, or text such as `2024-01-01 to 2026-06-30`. */
function endsOf(given: unknown): unknown[] {
  if (Array.isArray(given)) return given
  if (typeof given === 'object' && given !== null) return 'from' in given && 'to' in given ? [given.from, given.to] : []
  return typeof given === 'string' && given.length <= longestRange ? given.split(/\/|,|\.\.|\bto\b/) : []
}

function dateRange(_read: Read, given: unknown): Checked {
  const ends = endsOf(given)
  const [from, to] = ends.map(dayIn)
  if (!from || !to || ends.length !== 2) return wrong('must be two dates, from and to')
  return from <= to ? { value: { from, to } } : wrong('must not end before it begins')
}

const checks: Record<QuestionType, (read: Read, given: unknown) => Checked> = {
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
const saysSomething = (given: unknown) =>
  !(
    given === undefined ||
    given === null ||
    (typeof given === 'string' && given.trim() === '') ||
    (Array.isArray(given) && given.length === 0) ||
    (typeof given === 'object' && !Array.isArray(given) && Object.keys(given as object).length === 0)
  )

/**
 * A value as its question's type keeps it, or what is wrong with it; nothing said is null, unless the question needs an answer.
 * `language` is the one in which the question was read.
 */
export function checkValue(question: FrozenQuestion, given: unknown, language = question.language): Checked {
  const meant = question.type === 'text' ? given : parsed(given)
  if (saysSomething(meant)) return checks[question.type]({ question, language }, meant)
  return question.required ? wrong(`«${question.text}» needs an answer`) : { value: null }
}

/** The top of what a value can be; null for types without one. */
export const scaleOf = ({ type, settings }: Pick<FrozenQuestion, 'type' | 'settings'>): number | null =>
  type === 'rating' ? (settings.scale ?? 5) : type === 'slider' ? (settings.max ?? 100) : null
