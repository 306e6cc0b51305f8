import { answerBlock, quoted } from './answers'
import { facts, heading, label, title } from './parts'
import { type Setting, span } from './setting'
import { paper, quiet, size } from './theme'
import type { ReportedFlag, ReportedReference } from './types'
import { row, type Several, space, stack, together, withNext } from './typesetting/blocks'
import { text } from './typesetting/text'

/** One referee and all that they said. */
export function referenceSection(setting: Setting, reference: ReportedReference): Several {
  const { labels, locale, accent } = setting
  const { referee, score } = reference
  const figure = score !== null && [
    text(locale.score(score), { size: size.title, weight: 'bold', colour: accent.text, leading: 1.3, align: 'right' }),
    label(labels.outOf, 'right'),
  ]
  return [
    row(
      [
        {
          of: stack([title(referee.name), text(labels.relationship[referee.relationship], { colour: quiet })]),
          share: 1,
        },
        { of: figure ? stack(figure) : null, width: 80 },
      ],
      { gap: 16 },
    ),
    space(4),
    facts(
      [labels.workedAs, [referee.jobTitle, referee.company].filter(Boolean).join(' · ')],
      [labels.period, span(setting, referee.startedOn, referee.endedOn)],
      [labels.state, labels.status[reference.status]],
      [labels.completedOn, reference.completedOn && locale.day(reference.completedOn)],
    ),
    ...(reference.flags.length > 0 ? [space(16), flagsBox(setting, reference.flags)] : []),
    heading(labels.answers),
    ...(reference.answers.length > 0
      ? reference.answers.map(answer => answerBlock(setting, answer))
      : [text(labels.noAnswers, { colour: quiet })]),
  ]
}

const flagsBox = (setting: Setting, flags: ReportedFlag[]) =>
  stack(
    [
      withNext(text(setting.labels.flags, { weight: 'bold' }), 30),
      ...flags.flatMap(flag => [space(6), flagBlock(setting, flag)]),
    ],
    { padding: [12, 14], fill: paper, radius: 6 },
  )

function flagBlock(setting: Setting, { kind, raisedOn, resolution }: ReportedFlag) {
  const { labels, locale } = setting
  const state = resolution ? labels.resolved(resolution.by, locale.day(resolution.on)) : labels.open
  return together(
    stack([
      text(`${labels.flag[kind]} (${locale.day(raisedOn)})`),
      label(state),
      ...(resolution?.text ? [space(3), quoted(setting, resolution.text)] : []),
    ]),
  )
}
