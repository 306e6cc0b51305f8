import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `server-only` throws outside Next's bundler; in our server everything is server-only.
 * @type {import('esbuild').Plugin}
 */
export const emptyServerOnly = {
  name: 'server-only',
  setup(build) {
    build.onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: 'server-only' }))
    build.onLoad({ filter: /.*/, namespace: 'server-only' }, () => ({ contents: '' }))
  },
}

/**
 * Makes `virtual:routes` from the folders below app/, so that the table of routes is never written twice.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export const routes = root => ({
  name: 'routes',
  setup(build) {
    build.onResolve({ filter: /^virtual:routes$/ }, ({ path }) => ({ path, namespace: 'routes' }))
    build.onLoad({ filter: /.*/, namespace: 'routes' }, () => ({
      contents: routesModule(root),
      resolveDir: root,
      loader: 'js',
    }))
  },
})

/** @typedef {{ kind: 'text', text: string } | { kind: 'param', name: string } | { kind: 'rest', name: string, optional: boolean }} Segment */

/** The source text of `virtual:routes`: static imports, and one entry per route. */
export function routesModule(root) {
  const found = findRoutes(join(root, 'app'))
  const imports = found.map(({ file }, at) => `import * as route${at} from ${JSON.stringify(`./app/${file}`)}`)
  const entries = found.map(
    ({ file, segments }, at) =>
      `  { pattern: ${JSON.stringify(patternOf(segments))}, file: ${JSON.stringify(`app/${file}`)}, segments: ${JSON.stringify(segments)}, handlers: route${at} },`,
  )
  return [...imports, 'export const routes = [', ...entries, ']', ''].join('\n')
}

/** All route files, the more specific before the more general; sign-in stays with Next. */
export function findRoutes(app) {
  if (!existsSync(app)) return []
  return walk(app, '')
    .filter(file => /(^|\/)route\.ts$/.test(file) && !file.startsWith('api/auth/'))
    .map(file => ({ file, segments: segmentsOf(file.split('/').slice(0, -1)) }))
    .sort((one, other) => compare(sortKey(one.segments), sortKey(other.segments)))
}

/** @returns {string[]} */
function walk(app, folder) {
  return readdirSync(join(app, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (!entry.isDirectory()) return [path]
    return entry.name.startsWith('_') ? [] : walk(app, path) // _private folders are not routed
  })
}

/** Next's rules: (groups) and @slots are not in the URL, [one] and [...many] are parameters. */
function segmentsOf(folders) {
  return folders
    .filter(name => !/^\(.*\)$|^@/.test(name))
    .map(name => {
      const [, optional, rest, param] = name.match(/^\[(\[)?(\.\.\.)?([^\]]+)\]\]?$/) ?? []
      if (!param) return { kind: 'text', text: name }
      if (rest) return { kind: 'rest', name: param, optional: optional === '[' }
      return { kind: 'param', name: param }
    })
}

const patternOf = segments =>
  `/${segments
    .map(segment => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'param') return `:${segment.name}`
      return segment.optional ? `*${segment.name}?` : `*${segment.name}`
    })
    .join('/')}`

const sortKey = segments =>
  segments
    .map(segment => (segment.kind === 'text' ? `0${segment.text}` : segment.kind === 'param' ? '1' : '2'))
    .join('/')

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
