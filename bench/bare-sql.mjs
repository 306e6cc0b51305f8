// Baseline (b), in a process of its own: bare node:http and prepared postgres.js. It sends the statements that Laurel sent for
// a request, waits for their rows, and answers the bytes that Laurel answered: node bench/bare-sql.mjs <port> <answers.json> <database url>
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import postgres from 'postgres'

const [port, file, url] = process.argv.slice(2)
const answers = JSON.parse(readFileSync(file, 'utf8'))
// The parameters are the very texts that went over the wire before: nothing is to be made of them again.
const asText = type => ({ to: type, from: [type], serialize: value => value, parse: value => value })
const types = { boolean: 16, bytes: 17, json: 114, date: 1082, timestamp: 1114, timestamptz: 1184, jsonb: 3802 }
const sql = postgres(url, {
  max: 20,
  fetch_types: false,
  onnotice: () => {},
  types: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, asText(type)])),
})

createServer(async (request, response) => {
  const { body, type, status, statements } = answers[Number(request.url.slice(1))]
  try {
    for (const { text, parameters } of statements) await sql.unsafe(text, parameters, { prepare: true }).values()
    response.writeHead(status, { 'Content-Type': type }).end(body)
  } catch (problem) {
    console.error(problem.message)
    response.writeHead(500).end()
  }
}).listen(Number(port))
