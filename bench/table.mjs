import { cpus, totalmem } from 'node:os'

/** @typedef {import('./driving.mjs').Measured} Measured */
/** @typedef {{ size: number, connections: number, operation: import('./operations.mjs').Operation, bytes: number, statements: number,
 *   laurel: Measured, next: Measured, sql?: Measured }} Row */

const heads = [
  [
    'operation',
    'kind',
    'bytes',
    'req/s',
    'p50 ms',
    'p99 ms',
    'node µs',
    'PostgreSQL µs',
    '÷ (a)',
    'SQL',
    '÷ (b)',
    '(b) node µs',
    '(b) PostgreSQL µs',
    'failed',
  ],
  ['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:'],
]
const line = cells => `| ${cells.join(' | ')} |`
const times = (one, other) => (other?.rate ? (one.rate / other.rate).toFixed(2) : '–')

/**
 * The measurements as Markdown: a table for each size and number of connections.
 * @param {Row[]} rows
 * @returns {string}
 */
export function tablesOf(rows) {
  const groups = new Map()
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row])
  return [...groups]
    .map(([title, group]) => [`### ${title}`, '', ...[...heads, ...group.map(cells)].map(line)].join('\n'))
    .join('\n\n')
}

const groupOf = ({ size, connections }) =>
  `${size.toLocaleString('en')} recognitions, ${connections} connection${connections === 1 ? '' : 's'}`

const nameOf = ({ dialect, name }) => `${dialect} \`${name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '…')}\``

/** An operation whatever it is asked of: ids and places differ from company to company. */
const kindOf = ({ operation, connections }) => `${nameOf(operation).replace(/\d+(?=[`.&]|$)/g, 'n')} ${connections}`

/**
 * What more rows cost: each operation's CPU a request, Laurel's and PostgreSQL's, in the largest company and the smallest.
 * @param {Row[]} rows
 * @returns {string} nothing for a run of one size
 */
export function growthOf(rows) {
  const [small, large] = [Math.min, Math.max].map(pick => pick(...rows.map(({ size }) => size)))
  if (rows.length === 0 || small === large) return ''
  const before = new Map(rows.filter(({ size }) => size === small).map(row => [kindOf(row), row]))
  const lines = rows
    .filter(row => row.size === large && before.has(kindOf(row)))
    .map(row => {
      const [less, more] = [before.get(kindOf(row)), row].map(({ laurel }) => laurel)
      const times = one => (less[one] ? (more[one] / less[one]).toFixed(2) : '–')
      const all = ({ node, postgres }) => node + postgres
      return line([
        nameOf(row.operation),
        row.connections,
        ...[all(less), all(more)].map(value => value.toFixed(0)),
        (all(more) / all(less)).toFixed(2),
        times('node'),
        times('postgres'),
      ])
    })
  const [title, ...head] = [
    `### From ${small.toLocaleString('en')} recognitions to ${large.toLocaleString('en')}`,
    line(['operation', 'connections', 'µs before', 'µs after', 'times', 'node', 'PostgreSQL']),
    line(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
  ]
  return [title, '', ...head, ...lines].join('\n')
}

function cells({ operation, bytes, statements, laurel, next, sql }) {
  const { rate, p50, p99, node, postgres, failed } = laurel
  const figures = [rate.toFixed(rate < 100 ? 1 : 0), p50, p99, node.toFixed(0), postgres.toFixed(0)]
  const failures = failed + next.failed + (sql?.failed ?? 0)
  return [
    nameOf(operation),
    operation.kind,
    bytes,
    ...figures,
    times(laurel, next),
    sql ? statements : '–',
    times(laurel, sql),
    ...(sql ? [sql.node.toFixed(0), sql.postgres.toFixed(0)] : ['–', '–']),
    failures,
  ]
}

/** The machine and the moment of a run, in a sentence. */
export function machine() {
  const [{ model }] = cpus()
  return `${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 16)} UTC`
}
