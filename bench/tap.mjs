import { connect, createServer } from 'node:net'

/** @typedef {{ text: string, parameters: (string | null)[], rows: (string | null)[][] }} Statement */

/**
 * Stands between a client and its PostgreSQL and writes down the statements that pass, with their parameters and the rows they gave:
 * those of connections by which requests are answered, and none of what jobs and the queue ask meanwhile.
 * @param {string} databaseUrl where the database is
 * @returns {Promise<{ url: string, take: () => Statement[], close: () => void }>} where to connect to instead; what has passed
 *   since it was last asked
 */
export async function startTap(databaseUrl) {
  const real = new URL(databaseUrl)
  let passed = []
  const server = createServer(client => {
    const database = connect(Number(real.port || 5432), real.hostname.replace(/^\[|\]$/g, ''))
    // What was sent off and is not answered yet: a statement, or nothing where only a statement was named.
    const underWay = []
    const asks = reader(
      statement => passed.push(statement),
      statement => underWay.push(statement),
    )
    client.on('data', asks).pipe(database)
    database.on('data', rowReader(underWay)).pipe(client)
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

/** Cuts a stream into messages; `take` is given each one's letter, none of the very first, and what follows its length. */
function messages(take, hasGreeting) {
  let rest = Buffer.alloc(0)
  let greeted = !hasGreeting
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = greeted ? 1 : 0 // the first message has no letter
      if (rest.length < head + 4) return
      const end = head + rest.readInt32BE(head)
      if (rest.length < end) return
      take(greeted ? String.fromCharCode(rest[0]) : '', rest.subarray(head + 4, end))
      // Asking for TLS is a message of eight bytes; the greeting proper follows.
      if (!greeted && end !== 8) greeted = true
      rest = rest.subarray(end)
    }
  }
}

/** Reads what a client says: Parse ('P') names a statement, Bind ('B') sends it off with parameters, Query ('Q') without; Sync ('S') ends it. */
function reader(tell, sentOff) {
  const texts = new Map()
  let answers = false
  let bare
  return messages((letter, body) => {
    if (letter === '') answers ||= body.includes('\0application_name\0laurel\0')
    if (letter === 'P') {
      const [name, text] = strings(body, 2)
      texts.set(name, text)
    }
    if (letter === 'B') bare = { ...bound(body, texts), rows: [] }
    if (letter === 'Q') bare = { text: strings(body, 1)[0], parameters: [], rows: [] }
    if (letter !== 'S' && letter !== 'Q') return
    if (bare && answers) tell(bare)
    sentOff(bare)
    bare = undefined
  }, true)
}

/** Reads what PostgreSQL says: each row ('D') is the oldest statement's under way, which is over when it is ready for another ('Z'). */
function rowReader(underWay) {
  let isIn = false
  return messages((letter, body) => {
    if (letter === 'D') underWay[0]?.rows.push(values(body, 0))
    // The first time it says that the client has been let in.
    if (letter !== 'Z') return
    if (isIn) underWay.shift()
    isIn = true
  }, false)
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
  // postgres.js sends text whatever the formats say.
  return { text: texts.get(name), parameters: values(body, start + 2 + 2 * body.readInt16BE(start)) }
}

/** A number of values, each by its length, as parameters and rows have them. */
function values(body, start) {
  const found = Array.from({ length: body.readInt16BE(start) })
  let at = start + 2
  for (const index of found.keys()) {
    const length = body.readInt32BE(at)
    at += 4
    found[index] = length < 0 ? null : body.toString('utf8', at, at + length)
    at += Math.max(length, 0)
  }
  return found
}
