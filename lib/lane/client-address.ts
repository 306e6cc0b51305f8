import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { env } from '@/lib/env'

// One address in one spelling: IPv4 as such, and this very machine by one of its two names.
const plain = (address: string) =>
  address
    .trim()
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
    .replace(/^::1$/, '127.0.0.1')

/** Addresses and ranges (`10.0.0.0/8`) as one list; throws TypeError or RangeError for one that is none. */
export function proxyList(entries: string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

let trusted: BlockList | undefined

const isTrusted = (address: string) => {
  trusted ??= proxyList(env().TRUSTED_PROXIES)
  return isIP(address) > 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Who sent a request: the other end of the connection, or, where that is a proxy of ours (TRUSTED_PROXIES), the last in
 * X-Forwarded-For that is none. What a client writes there itself counts for nothing.
 */
export function clientAddress(request: IncomingMessage): string {
  const socket = plain(request.socket.remoteAddress ?? '')
  if (!isTrusted(socket)) return socket
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plain).filter(Boolean)
  const client = forwarded.reverse().find(address => !isTrusted(address))
  return client && isIP(client) ? client : socket
}
