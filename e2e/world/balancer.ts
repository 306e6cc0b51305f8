import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Hands requests to several servers in turn, as a load balancer does. One that refuses the connection is passed over; a
 * request that has reached a server is never sent to another, since nobody knows then what it has done.
 */
export async function startBalancer(ports: () => number[]) {
  let turn = 0

  function passOn(asked: IncomingMessage, answer: ServerResponse, candidates: number[]) {
    const [port, ...others] = candidates
    if (port === undefined) return void asked.socket.destroy()
    const { method, url, headers } = asked
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false })
    let reached = false
    onward.on('socket', socket =>
      socket.once('connect', () => {
        reached = true
        asked.pipe(onward)
      }),
    )
    onward.on('error', () => {
      if (reached) asked.socket.destroy()
      else passOn(asked, answer, others)
    })
    onward.on('response', came => {
      answer.writeHead(came.statusCode!, came.rawHeaders)
      answer.flushHeaders()
      came.on('error', () => asked.socket.destroy()).pipe(answer)
    })
    answer.on('close', () => onward.destroy())
  }

  const server = createServer((asked, answer) => {
    const all = ports()
    turn++
    passOn(
      asked,
      answer,
      all.map((_, index) => all[(turn + index) % all.length]!),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}
