import autocannon from 'autocannon'
import { costOf } from './cpu.mjs'

/** @typedef {{ rate: number, p50: number, p99: number, node: number, postgres: number, failed: number }} Measured */

/**
 * Drives one operation of one server for a while.
 * @param {{ url: string, node: number, postmaster: number }} target where it listens, and whose CPU is counted
 * @param {import('./operations.mjs').Operation} operation
 * @param {{ connections: number, seconds: number }} load
 * @returns {Promise<Measured>} requests a second; milliseconds; µs of CPU a request; how many requests were not answered by 2xx
 */
export async function drive(target, operation, { connections, seconds }) {
  const { method = 'GET', headers, body } = operation
  const load = { url: target.url, method, headers, body, idReplacement: Boolean(body), connections, duration: seconds }
  const { result, node, postgres } = await costOf(target, () => autocannon(load))
  const done = result['2xx']
  return {
    rate: done / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    node: node / Math.max(done, 1),
    postgres: postgres / Math.max(done, 1),
    failed: result.non2xx + result.errors + result.timeouts,
  }
}

/**
 * Lets a server compile and remember what an operation needs: by a number of requests, since a second of a busy machine may hold few.
 * @param {{ url: string }} target
 * @param {import('./operations.mjs').Operation} operation
 * @param {number} amount
 */
export async function warm({ url }, { method = 'GET', headers, body }, amount) {
  await autocannon({ url, method, headers, body, idReplacement: Boolean(body), connections: 8, amount })
}

const middle = values => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]

/**
 * One of several measurements of the same: the median of each figure, the sum of what failed.
 * @param {Measured[]} all
 * @returns {Measured}
 */
export function medianOf(all) {
  const figures = ['rate', 'p50', 'p99', 'node', 'postgres'].map(name => [name, middle(all.map(one => one[name]))])
  return { ...Object.fromEntries(figures), failed: all.reduce((sum, one) => sum + one.failed, 0) }
}
