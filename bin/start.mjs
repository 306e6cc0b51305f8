// Everything between a fresh checkout and a running Laurel. Node's own modules only: nothing is installed yet.
import './lib/check-node.mjs'

const dev = process.argv.includes('--dev')
try {
  const { prepare, root } = await import('./lib/prepare.mjs')
  const { serverFile } = await import('./lib/build.mjs')
  const { pathToFileURL } = await import('node:url')
  await prepare({ dev })
  process.env.NODE_ENV = dev ? 'development' : 'production'
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  // The server runs in this very process: one process to signal, one to kill.
  await import(`${pathToFileURL(`${root}/${serverFile({ dev })}`)}`)
} catch (problem) {
  console.error(problem instanceof Error && problem.name === 'Error' ? problem.message : problem)
  process.exit(1)
}
