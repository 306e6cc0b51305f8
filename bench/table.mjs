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
    'failed',
  ],
  ['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:'],
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

function cells({ operation, bytes, statements, laurel, next, sql }) {
  const { rate, p50, p99, node, postgres, failed } = laurel
  const figures = [rate.toFixed(rate < 100 ? 1 : 0), p50, p99, node.toFixed(0), postgres.toFixed(0)]
  const name = `${operation.dialect} \`${operation.name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '…')}\``
  const failures = failed + next.failed + (sql?.failed ?? 0)
  return [
    name,
    operation.kind,
    bytes,
    ...figures,
    times(laurel, next),
    sql ? statements : '–',
    times(laurel, sql),
    failures,
  ]
}

/** The machine and the moment of a run, in a sentence. */
export function machine() {
  const [{ model }] = cpus()
  return `${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 16)} UTC`
}
