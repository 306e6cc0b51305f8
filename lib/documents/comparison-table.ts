import { type Compared, compare, type Mean } from './comparison'
import { gauge, heading, label, rule } from './parts'
import type { Setting } from './setting'
import { paper } from './theme'
import type { ReportedReference } from './types'
import { row, space, stack, together, withNext } from './typesetting/blocks'
import { text } from './typesetting/text'

const column = 112

/** Managers beside all others, question by question, with each category's average; nothing when nobody rated anything. */
export function comparisonTable(setting: Setting, references: ReportedReference[]) {
  const { labels } = setting
  const categories = compare(references)
  if (categories.length === 0) return []
  const completed = references.filter(reference => reference.status === 'completed')
  const managers = completed.filter(({ referee }) => referee.relationship === 'manager').length
  return [
    heading(labels.comparison),
    withNext(label(labels.comparisonNote)),
    withNext(
      stack(
        [
          row([
            { of: label(labels.question), share: 1 },
            { of: label(labels.managers(managers)), width: column },
            { of: label(labels.others(completed.length - managers)), width: column },
          ]),
        ],
        { padding: [8, 0] },
      ),
    ),
    ...categories.flatMap(({ name, questions, average }) => [
      withNext(stack([rule(), space(6), text(name ?? labels.withoutCategory, { weight: 'bold' })])),
      ...questions.map(question => comparedRow(setting, question)),
      averageRow(setting, { ...average, name: labels.average }),
    ]),
  ]
}

const comparedRow = (setting: Setting, { name, managers, others }: Compared) =>
  together(
    stack(
      [
        row(
          [
            { of: text(name), share: 1 },
            { of: null, width: 12 },
            { of: bar(setting, managers), width: column },
            { of: bar(setting, others), width: column },
          ],
          { align: 'middle' },
        ),
      ],
      { padding: [3.5, 0] },
    ),
  )

const averageRow = (setting: Setting, { name, managers, others }: Compared) =>
  together(
    stack([
      space(2),
      stack(
        [
          row(
            [
              { of: text(name, { weight: 'bold' }), share: 1 },
              { of: bar(setting, managers, true), width: column },
              { of: bar(setting, others, true), width: column - 6 },
            ],
            { align: 'middle' },
          ),
        ],
        { padding: [3, 6], fill: paper, radius: 4 },
      ),
      space(8),
    ]),
  )

/** A mean as its number and a bar; a dash where there is none. */
const bar = ({ accent, locale }: Setting, mean: Mean, strong = false) =>
  row(
    [
      { of: text(mean ? locale.score(mean.score) : '–', { weight: strong ? 'bold' : 'regular' }), width: 38 },
      { of: mean && gauge(60, mean.score / 100, accent.fill), share: 1 },
    ],
    { align: 'middle' },
  )
