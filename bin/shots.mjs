// Screenshots of every page in both themes and two widths, into shots/: `npm run shots`, or of some: `LAUREL_SHOTS=/hiring npm run shots -- -g phone`.
import './lib/check-node.mjs'

const { join } = await import('node:path')
const { prepare, root } = await import('./lib/prepare.mjs')
const { runNode } = await import('./lib/run.mjs')
const { startTestServer } = await import('./lib/test-server.mjs')

await prepare()
const server = await startTestServer(root)
try {
  const conditions = `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`.trim()
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const args = [playwright, 'test', '--config', 'e2e/shots/playwright.config.ts', ...process.argv.slice(2)]
  process.exitCode = await runNode(args, { env: { ...server.env, NODE_OPTIONS: conditions } })
} finally {
  await server.stop()
}
