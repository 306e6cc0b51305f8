// Baseline (b), in a process of its own: bare node:http and prepared postgres.js. It sends the statements that Laurel sent for
// a request, those of a write with ids of its own, waits for their rows, and answers the bytes that Laurel answered: node bench/bare-sql.mjs <port> <answers.json> <database url>
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import postgres from 'postgres'
import { doAgain } from './again.mjs'

const [port, file, url] = process.argv.slice(2)
const answers = JSON.parse(readFileSync(file, 'utf8'))
// The parameters are the very texts that went over the wire before: nothing is to be made of them again.
const asText = type => ({ to: type, from: [type], serialize: value => value, parse: value => value })
const types = { boolean: 16, bytes: 17, json: 114, date: 1082, timestamp: 1114, timestamptz: 1184, jsonb: 3802 }
const connectWith = max =>
  postgres(url, {
    max,
    fetch_types: false,
    onnotice: () => {},
    types: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, asText(type)])),
  })
const sql = connectWith(20)

/** Connections that write: each is one, since a transaction is begun and committed among its statements. */
const idle = []

async function write(steps) {
  const one = idle.pop() ?? connectWith(1)
  try {
    await doAgain(steps, async (text, parameters) => {
      const rows = await one.unsafe(text, parameters, { prepare: true }).values()
      return rows.map(cells => cells.map(cell => (cell === null ? null : String(cell))))
    })
  } catch (problem) {
    await one.unsafe('rollback')
    throw problem
  } finally {
    idle.push(one)
  }
}

createServer(async (request, response) => {
  const { body, type, status, statements, steps } = answers[Number(request.url.slice(1))]
  try {
    if (steps) await write(steps)
    else for (const { text, parameters } of statements) await sql.unsafe(text, parameters, { prepare: true }).values()
    response.writeHead(status, { 'Content-Type': type }).end(body)
  } catch (problem) {
    console.error(problem.message)
    response.writeHead(500).end()
  }
}).listen(Number(port))
