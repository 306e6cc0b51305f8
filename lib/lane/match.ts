import router from 'find-my-way'
import type { Handler, Params } from '@/lib/contracts/contract'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Route = { pattern: string; file: string; handlers: Partial<Record<Method, Handler>> }
export type Match = { route: Route; params: Params }

const suffixed = /^\/(?!_next\/)(.+)\.(json|xml)$/

/** A path that decodes: one with a broken escape or a NUL keeps its percent signs as plain text, so it matches nothing by accident. */
export function tamePath(pathname: string): string {
  try {
    if (!decodeURIComponent(pathname).includes('\u0000')) return pathname
  } catch {
    // falls through to the literal reading
  }
  return pathname.replaceAll('%', '%25')
}

/**
 * Finds the handler for a path, as Next would: addresses without parameters first, then TribeHR's suffix (/kudos.json is
 * /tribehr/json/kudos inside), then addresses with parameters. Null: the path is not the lane's.
 */
export function createMatcher(routes: Route[]) {
  const table = router({ ignoreTrailingSlash: true, maxParamLength: 500 })
  const plain = new Set<string>()
  for (const route of routes) {
    // find-my-way names a wildcard «*»; Next names it after its folder.
    const rest = /\*(\w+)$/.exec(route.pattern)?.[1]
    if (!route.pattern.includes(':') && !rest) plain.add(route.pattern)
    table.on('GET', rest ? route.pattern.replace(/\*\w+$/, '*') : route.pattern, () => {}, { route, rest })
  }

  const find = (path: string) => {
    const found = table.find('GET', path)
    if (!found) return null
    const { route, rest } = found.store as { route: Route; rest?: string }
    const params = found.params as Params
    return { route, params: rest ? { ...params, [rest]: String(params['*']).split('/') } : params }
  }

  return (pathname: string): Match | null => {
    const suffix = plain.has(pathname) ? null : suffixed.exec(pathname)
    return find(suffix ? `/tribehr/${suffix[2]}/${suffix[1]}` : pathname)
  }
}
