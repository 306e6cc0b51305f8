// What breaks in the world, done to servers of the tests' own: `npm run test:faults`, or `npm run test:faults -- smtp`.
import './lib/check-node.mjs'

const { randomBytes } = await import('node:crypto')
const { join } = await import('node:path')
const { prepare, root } = await import('./lib/prepare.mjs')
const { runNode } = await import('./lib/run.mjs')

await prepare()
const conditions = `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`.trim()
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
const args = [playwright, 'test', '--config', 'e2e/faults/playwright.config.ts', ...process.argv.slice(2)]
const secret = () => randomBytes(32).toString('hex')
const env = { NODE_OPTIONS: conditions, NEXTAUTH_SECRET: secret(), JWT_SECRET: secret(), DATABASE_URL: '' }
process.exitCode = await runNode(args, { env })
