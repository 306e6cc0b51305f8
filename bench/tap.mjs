import { connect, createServer } from 'node:net'

/** @typedef {{ text: string, parameters: (string | null)[] }} Statement */

/**
 * Stands between a client and its PostgreSQL and writes down the statements that pass, with their parameters: those of connections
 * by which requests are answered, and none of what jobs and the queue ask meanwhile.
 * @param {string} databaseUrl where the database is
 * @returns {Promise<{ url: string, take: () => Statement[], close: () => void }>} where to connect to instead; what has passed
 *   since it was last asked
 */
export async function startTap(databaseUrl) {
  const real = new URL(databaseUrl)
  let passed = []
  const server = createServer(client => {
    const database = connect(Number(real.port || 5432), real.hostname.replace(/^\[|\]$/g, ''))
    const read = reader(statement => passed.push(statement))
    client.on('data', read).pipe(database).pipe(client)
    client.on('error', () => database.destroy())
    database.on('error', () => client.destroy())
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const url = new URL(databaseUrl)
  Object.assign(url, { hostname: '127.0.0.1', port: String(server.address().port) })
  const take = () => {
    const taken = passed
    passed = []
    return taken
  }
  return { url: String(url), take, close: () => server.close() }
}

/** Reads what a client says: Parse ('P') names a statement, Bind ('B') sends it off with parameters. */
function reader(tell) {
  const texts = new Map()
  let rest = Buffer.alloc(0)
  let greeted = false
  let answers = false
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = greeted ? 1 : 0 // the first message has no letter
      if (rest.length < head + 4) return
      const end = head + rest.readInt32BE(head)
      if (rest.length < end) return
      const [letter, body] = [greeted ? String.fromCharCode(rest[0]) : '', rest.subarray(head + 4, end)]
      // Asking for TLS is a message of eight bytes; the greeting proper follows.
      if (!greeted && end !== 8) {
        greeted = true
        answers = body.includes('\0application_name\0laurel\0')
      }
      rest = rest.subarray(end)
      if (!answers) continue
      if (letter === 'P') {
        const [name, text] = strings(body, 2)
        texts.set(name, text)
      }
      if (letter === 'B') tell(bound(body, texts))
    }
  }
}

/** The first `count` zero-ended strings, and where they end. */
function strings(body, count) {
  const found = []
  let at = 0
  while (found.length < count) {
    const end = body.indexOf(0, at)
    found.push(body.toString('utf8', at, end))
    at = end + 1
  }
  return [...found, at]
}

function bound(body, texts) {
  const [, name, start] = strings(body, 2)
  let at = start + 2 + 2 * body.readInt16BE(start) // postgres.js sends text whatever the formats say
  const parameters = Array.from({ length: body.readInt16BE(at) })
  at += 2
  for (const index of parameters.keys()) {
    const length = body.readInt32BE(at)
    at += 4
    parameters[index] = length < 0 ? null : body.toString('utf8', at, at + length)
    at += Math.max(length, 0)
  }
  return { text: texts.get(name), parameters }
}
