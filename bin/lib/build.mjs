import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileEarly } from './compile-hint.mjs'
import { runNode } from './run.mjs'

/** What a build depends on. Migrations are not here: they are read when the server starts. */
const sources = [
  'app',
  'bin/lib/build.mjs',
  'bin/lib/compile-hint.mjs',
  'bin/lib/process-lock.mjs',
  'bin/lib/routes-plugin.mjs',
  'components',
  'db',
  'instrumentation.ts',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'public',
  'server.ts',
  'tsconfig.json',
]

const stampOf = root => join(root, '.next', 'LAUREL_BUILD')
const outputOf = dev => (dev ? 'dist/server.dev.mjs' : 'dist/server.mjs')

/** Where the built server lies, relative to the project. */
export const serverFile = ({ dev = false } = {}) => outputOf(dev)

export function isBuilt(root) {
  return (
    existsSync(stampOf(root)) &&
    existsSync(join(root, outputOf(false))) &&
    readFileSync(stampOf(root), 'utf8') === hashOfSources(root)
  )
}

/** Builds the pages with Next and the server with esbuild. The stamp is written last, when both have succeeded. */
export async function build(root) {
  console.log('Building …')
  const hash = hashOfSources(root)
  rmSync(stampOf(root), { force: true })
  const code = await runNode([join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) throw new Error(`next build failed (exit code ${code}).`)
  compileEarly(root)
  await bundleServer(root)
  writeFileSync(stampOf(root), hash)
}

/** Bundles server.ts, and with it every API route. */
export const bundleServer = (root, { dev = false } = {}) => bundleTo(root, 'server.ts', outputOf(dev))

/** Bundles our own modules from one entry; packages stay where they are. */
export async function bundleTo(root, entry, outfile) {
  const esbuild = await import('esbuild')
  const { emptyServerOnly, routes } = await import('./routes-plugin.mjs')
  mkdirSync(join(root, 'dist'), { recursive: true })
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      sourcemap: entry === 'server.ts',
      logLevel: 'warning',
      plugins: [emptyServerOnly, routes(root)],
    })
  } finally {
    await esbuild.stop()
  }
}

function hashOfSources(root) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const source of sources) addTo(hash, root, source)
  return hash.digest('hex')
}

function addTo(hash, root, path) {
  const full = join(root, path)
  const stat = statSync(full, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isDirectory()) for (const name of readdirSync(full).sort()) addTo(hash, root, `${path}/${name}`)
  else hash.update(`${path}\0${stat.size}\0`).update(readFileSync(full))
}
