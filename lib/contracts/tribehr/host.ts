import { env } from '@/lib/env'

/** The host a request was sent to, without its port. */
export const hostOf = (request: Request) =>
  (request.headers.get('host') ?? '')
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/[^\w.:[\]-]/g, '')

const isIp = (host: string) => host.startsWith('[') || /^[\d.]+$/.test(host)

/** The company a host names by its first label (`acme.localhost`); undefined for an IP, a bare name, Laurel's own address. */
export function subdomainOf(request: Request): string | undefined {
  const host = hostOf(request)
  if (!host.includes('.') || isIp(host) || host === new URL(env().PUBLIC_URL).hostname) return undefined
  return host.slice(0, host.indexOf('.'))
}
