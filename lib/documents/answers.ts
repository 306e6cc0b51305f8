import { dots, gauge, label, rule } from './parts'
import type { Setting } from './setting'
import { quiet } from './theme'
import type { ReportedAnswer } from './types'
import { type Block, row, space, stack, together } from './typesetting/blocks'
import { text } from './typesetting/text'

/** Beyond so many signs an answer may run over the end of a page. */
const short = 500

/** A question, and beside it what was answered and added. */
export function answerBlock(setting: Setting, answer: ReportedAnswer) {
  const comment = answer.comment?.trim()
  const block = stack([
    rule(),
    space(6),
    row(
      [
        { of: stack([text(answer.question, { weight: 'bold' }), label(answer.category ?? '')]), share: 2 },
        {
          of: stack([
            answerOf(setting, answer),
            ...(comment ? [space(4), label(setting.labels.comment), text(comment, { body: true })] : []),
          ]),
          share: 3,
        },
      ],
      { gap: 14 },
    ),
    space(7),
  ])
  return lengthOf(answer) < short ? together(block) : block
}

const lengthOf = ({ question, value, comment }: ReportedAnswer) =>
  question.length + (comment?.length ?? 0) + (JSON.stringify(value ?? '')?.length ?? 0)

function answerOf(setting: Setting, { type, value, scale }: ReportedAnswer): Block {
  const { labels, locale } = setting
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return text(labels.notAnswered, { colour: quiet })
  const choices = Array.isArray(value) ? value.map(inWords) : [inWords(value)]
  switch (type) {
    case 'rating':
    case 'slider':
      return typeof value === 'number' ? measured(setting, type, value, scale) : quoted(setting, inWords(value))
    case 'checkbox':
    case 'options':
      return list(choices, () => '✓')
    case 'radio':
      return list(choices, () => '•')
    case 'ranking':
      return list(choices, at => `${at + 1}.`)
    case 'matrix':
      return isRecord(value) ? matrix(value) : quoted(setting, inWords(value))
    case 'date':
      return text(locale.day(inWords(value)))
    case 'date_range':
      return isRecord(value) ? text(range(setting, value)) : quoted(setting, inWords(value))
    default:
      return quoted(setting, inWords(value))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '')

function range({ labels, locale }: Setting, { from, to }: Record<string, unknown>) {
  const days = [from, to].map(day => (typeof day === 'string' && day ? locale.day(day) : null))
  if (days[0] && days[1]) return `${days[0]} – ${days[1]}`
  return days[0] ? labels.from(days[0]) : days[1] ? labels.until(days[1]) : labels.notAnswered
}

/** Somebody's own words, beside a line in the firm's colour. */
export const quoted = ({ accent }: Setting, words: string) =>
  stack([text(words, { body: true })], { edge: accent.fill })

const list = (choices: string[], mark: (at: number) => string) =>
  stack(
    choices.map((choice, at) =>
      row([
        { of: text(mark(at), { colour: quiet }), width: 18 },
        { of: text(choice), share: 1 },
      ]),
    ),
  )

const matrix = (rows: Record<string, unknown>) =>
  stack(
    Object.entries(rows).map(([name, column]) =>
      row(
        [
          { of: text(name, { colour: quiet }), share: 1 },
          { of: text(Array.isArray(column) ? column.map(inWords).join(', ') : inWords(column)), share: 1 },
        ],
        { gap: 12 },
      ),
    ),
  )

function measured({ accent, locale }: Setting, type: 'rating' | 'slider', value: number, scale: number | null) {
  if (!scale || !(scale > 0)) return text(locale.number(value))
  const inDots = type === 'rating' && scale <= 10 && Number.isInteger(scale)
  return row(
    [
      inDots
        ? { of: dots(scale, Math.round(value), accent.fill), width: scale * 13 - 4 }
        : { of: gauge(120, value / scale, accent.fill), width: 120 },
      { of: text(`${locale.number(value)} / ${locale.number(scale)}`), share: 1 },
    ],
    { gap: 10, align: 'middle' },
  )
}
