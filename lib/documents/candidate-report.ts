import { comparisonTable } from './comparison-table'
import { readLogo } from './logo'
import { facts, head, heading, label, rule, title } from './parts'
import { referenceSection } from './reference-section'
import { type Setting, settingOf } from './setting'
import { paper, size } from './theme'
import type { CandidateReport, ReportedReference } from './types'
import { type Block, row, space, stack, together, withNext } from './typesetting/blocks'
import { print } from './typesetting/sheets'
import { text } from './typesetting/text'

/**
 * All that was said of a candidate, as PDF bytes: the score and how it came about, managers beside all others, then each
 * reference on pages of its own. Takes any text; throws only when the fonts are not installed.
 */
export const renderCandidateReport = (report: CandidateReport): Promise<Uint8Array> =>
  print(async () => {
    const setting = settingOf(report)
    const { candidate, references, firm, language } = report
    const foot = [candidate.name, firm]
    const front = frontPage(setting, report, await readLogo(report.logo))
    return {
      about: { title: `${setting.labels.candidateReport}: ${candidate.name}`, author: firm, language },
      sheets: [
        { foot, content: front },
        ...references.map(reference => ({ foot, content: referenceSection(setting, reference) })),
      ],
    }
  })

function frontPage(setting: Setting, report: CandidateReport, logo: Block | null) {
  const { labels } = setting
  const { candidate, references } = report
  return [
    head(setting, labels.candidateReport, logo),
    title(candidate.name),
    space(4),
    facts(
      [labels.internalId, candidate.internalId],
      [labels.requestedBy, report.requestedBy],
      [labels.email, candidate.email],
      [labels.phone, candidate.phone],
    ),
    space(22),
    scoreBox(setting, report),
    ...comparisonTable(setting, references),
    heading(labels.references),
    withNext(stack([overviewHead(setting), space(4)])),
    ...references.map(reference => overviewRow(setting, reference)),
  ]
}

function scoreBox({ labels, locale, accent }: Setting, { score, references }: CandidateReport) {
  const completed = references.filter(({ status }) => status === 'completed')
  const managers = completed.filter(({ referee }) => referee.relationship === 'manager').length
  const words = [
    text(labels.overallScore, { weight: 'bold', size: size.lead }),
    text(score === null ? labels.noScore : labels.scoreOf(completed.length, managers)),
    score !== null && stack([space(2), label(labels.scoreRule)]),
  ]
  const figure = score !== null && [
    text(locale.score(score), { size: size.figure, weight: 'bold', colour: accent.text, leading: 1.25 }),
    label(labels.outOf),
  ]
  return together(
    stack(
      [
        row([...(figure ? [{ of: stack(figure), width: 120 }] : []), { of: stack(words), share: 1 }], {
          align: 'middle',
        }),
      ],
      { padding: [16, 18], fill: paper, radius: 8 },
    ),
  )
}

const inColumns = ([referee, relation, company, state, score]: Block[]) =>
  row(
    [
      { of: referee!, share: 3 },
      { of: relation!, share: 2 },
      { of: company!, share: 3 },
      { of: state!, share: 2 },
      { of: score!, width: 44 },
    ],
    { gap: 10 },
  )

const overviewHead = ({ labels }: Setting) =>
  inColumns([
    label(labels.referee),
    label(labels.relation),
    label(labels.company),
    label(labels.state),
    label(labels.score, 'right'),
  ])

const overviewRow = ({ labels, locale }: Setting, { referee, status, score }: ReportedReference) =>
  together(
    stack([
      rule(),
      space(4),
      inColumns([
        text(referee.name, { weight: 'bold' }),
        text(labels.relationship[referee.relationship]),
        text(referee.company ?? '–'),
        text(labels.status[status]),
        text(score === null ? '–' : locale.score(score), { align: 'right' }),
      ]),
      space(4),
    ]),
  )
