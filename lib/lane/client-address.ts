import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { env } from '@/lib/env'
import { plainAddress } from '@/lib/formats/address'

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Addresses and ranges (`10.0.0.0/8`) as one list; throws TypeError or RangeError for one that is none. */
export function proxyList(entries: string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    if (bits === undefined)
      list.addAddress(plainAddress(address) ?? address, familyOf(plainAddress(address) ?? address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  // Our spelling of this machine, which a range may name by the other.
  if (list.check('::1', 'ipv6')) list.addAddress('127.0.0.1')
  return list
}

/**
 * Who sent a request: the other end of the connection (`socket`), or, where that is one of `proxies`, the right-most entry of
 * X-Forwarded-For that is none. What stands further left the client may have written itself; so where an entry is no
 * address, it is the proxy that wrote it.
 */
export function addressBehind(socket: string, forwarded: string, proxies: BlockList): string {
  const isProxy = (address: string) => proxies.check(address, familyOf(address))
  let client = plainAddress(socket)
  if (client === null) return 'unknown'
  if (!isProxy(client)) return client
  for (const entry of forwarded.split(',').reverse()) {
    const address = plainAddress(entry)
    if (address === null) break
    client = address
    if (!isProxy(client)) break
  }
  return client
}

let trusted: BlockList | undefined

/** Who sent a request, as the connection and the proxies in TRUSTED_PROXIES tell. */
export function clientAddress(request: IncomingMessage): string {
  trusted ??= proxyList(env().TRUSTED_PROXIES)
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  return addressBehind(request.socket.remoteAddress ?? '', forwarded, trusted)
}
