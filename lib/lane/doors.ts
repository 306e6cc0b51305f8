import type { IncomingMessage, ServerResponse } from 'node:http'
import { limitHeaders, takeForAddress } from '@/lib/contracts/limits'

/** Pages that a mailed link or a key opens, or that send such mails: what somebody could try out. Signing in counts its own tries. */
const doors = /^\/(?:respond|nominate|rights|feedback|reset|forgot|set-up|unsubscribe)(?:\/|$)/

/** Whether a page is open to an address only so often a minute. */
export const isDoor = (pathname: string) => doors.test(pathname)

/**
 * Counts one more knock at such a page, says so in the answer's headers, and gives whether it may go on. Where nothing can be counted
 * the page itself will say why.
 */
export async function mayEnter(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  try {
    const permit = await takeForAddress(String(request.headers['x-laurel-address']), 'door')
    if (!permit) return true
    for (const [name, value] of limitHeaders(permit)) response.setHeader(name, value)
    if (!permit.granted) response.setHeader('Retry-After', String(permit.reset))
    return permit.granted
  } catch {
    return true
  }
}
