import { randomUUID } from 'node:crypto'

/**
 * What was different when a write was done a second time, and where the next one finds its own: in a row that an earlier statement of
 * the same time gave, or in what is new each time.
 * @typedef {{ row: [statement: number, row: number, column: number] } | { fresh: number }} Source
 * @typedef {string | { source: Source, is: 'uuid' | 'text' }} Part
 * @typedef {{ text: string, parameters: (null | Part[])[] }} Step
 */

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/y

/**
 * How to send the statements of a write again so that they do the same to rows of their own, as far as two times that it was done tell: what was the
 * same both times is the same again, what an earlier statement gave is taken from it, and ids made by the program are made anew. What is left, mostly
 * moments, stays as it was the first time.
 * @param {{ statements: import('./tap.mjs').Statement[], mark: string }} first with the text that was in this request alone
 * @param {{ statements: import('./tap.mjs').Statement[], mark: string }} second
 * @returns {Step[]}
 */
export function stepsOf(first, second) {
  const known = [{ a: first.mark, b: second.mark, source: { fresh: 0 }, is: 'text' }]
  let fresh = 1
  return first.statements.map(({ text, parameters, rows }, at) => {
    const other = second.statements[at]
    const step = {
      text,
      parameters: parameters.map((a, index) => {
        const b = other.parameters[index]
        if (a === null || b === null) return a === null ? null : [a]
        return partsOf(a, b, known, () => ({ fresh: fresh++ })) ?? [a]
      }),
    }
    for (const [row, cells] of rows.entries())
      for (const [column, a] of cells.entries()) {
        const b = other.rows[row]?.[column]
        if (a && b && a !== b) known.unshift({ a, b, source: { row: [at, row, column] }, is: 'text' })
      }
    return step
  })
}

/** A text of the first time and of the second, as what is common to both and what is known to differ; null where they differ otherwise. */
function partsOf(a, b, known, makeSource) {
  const parts = []
  let common = ''
  for (let [inA, inB] = [0, 0]; inA < a.length || inB < b.length; ) {
    const token = known.find(one => standsAt(one.a, a, inA) && standsAt(one.b, b, inB))
    const found = token ?? madeBy(a, b, inA, inB, makeSource)
    if (found) {
      if (!token) known.push(found)
      parts.push(common, { source: found.source, is: found.is })
      common = ''
      inA += found.a.length
      inB += found.b.length
    } else if (inA < a.length && a[inA] === b[inB]) {
      common += a[inA++]
      inB++
    } else return null
  }
  return [...parts, common].filter(part => part !== '')
}

/** Whether a word or number stands in a text by itself: a 7 is found in anything. */
const standsAt = (word, text, at) =>
  text.startsWith(word, at) && !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '')

/** Two different UUIDs in the same place, which no statement gave: the program made them. */
function madeBy(a, b, inA, inB, makeSource) {
  const at = (text, index) => {
    uuid.lastIndex = index
    return uuid.exec(text)?.[0]
  }
  const [one, other] = [at(a, inA), at(b, inB)]
  return one && other && one !== other ? { a: one, b: other, source: makeSource(), is: 'uuid' } : null
}

let times = 0

/**
 * Sends the steps once.
 * @param {Step[]} steps
 * @param {(text: string, parameters: (string | null)[]) => Promise<(string | null)[][]>} send gives the rows, as text
 */
export async function doAgain(steps, send) {
  const own = new Map()
  const given = []
  const currentOf = ({ source, is }) => {
    if ('row' in source) {
      const [statement, row, column] = source.row
      return given[statement]?.[row]?.[column] ?? null
    }
    if (!own.has(source.fresh))
      own.set(source.fresh, is === 'uuid' ? randomUUID() : `s${process.pid.toString(36)}${(times++).toString(36)}x`)
    return own.get(source.fresh)
  }
  const filled = parts => {
    const values = parts.map(part => (typeof part === 'string' ? part : currentOf(part)))
    return values.length === 1 ? values[0] : values.join('')
  }
  for (const { text, parameters } of steps)
    given.push(
      await send(
        text,
        parameters.map(parts => parts && filled(parts)),
      ),
    )
}
