// Everything a change must pass, in the order in which it fails fastest. `npm test -- parity` runs the tests that match.
import './lib/check-node.mjs'

const { existsSync, readFileSync, rmSync } = await import('node:fs')
const { join } = await import('node:path')
const { prepare, root } = await import('./lib/prepare.mjs')
const { runNode } = await import('./lib/run.mjs')
const { startTestServer } = await import('./lib/test-server.mjs')

const inPackage = (...path) => join(root, 'node_modules', ...path)
const total = { passed: 0, failed: 0 }
let worst = 0

/** Runs one step under a heading; it fails by throwing, or by returning an exit code other than 0. */
async function step(name, work) {
  const started = Date.now()
  console.log(`\n== ${name}`)
  let code
  try {
    code = (await work()) ?? 0
  } catch (problem) {
    console.error(problem instanceof Error && problem.name === 'Error' ? problem.message : problem)
    code = 1
  }
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  worst = Math.max(worst, code)
  return code === 0
}

/** A step that is not made of tests counts as one when it fails. */
async function check(name, work) {
  const passed = await step(name, work)
  if (!passed) total.failed++
  return passed
}

async function types() {
  rmSync(join(root, '.next', 'dev', 'types'), { recursive: true, force: true }) // of pages that may be gone
  const code = await runNode([inPackage('next', 'dist', 'bin', 'next'), 'typegen'], {
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  })
  return code || runNode([inPackage('typescript', 'bin', 'tsc'), '--noEmit'])
}

async function tests(server) {
  const summary = join(server.env.DATA_DIR, 'test-summary.json')
  const args = [inPackage('@playwright', 'test', 'cli.js'), 'test', ...process.argv.slice(2)]
  const conditions = `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`.trim()
  const code = await runNode(args, { env: { ...server.env, NODE_OPTIONS: conditions, LAUREL_SUMMARY: summary } })
  const counted = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 1 }
  total.passed += counted.passed
  total.failed += counted.failed
  return code
}

async function everything() {
  if (!(await check('Install', () => prepare({ buildToo: false })))) return
  await check('Biome', () => runNode([inPackage('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']))
  await check('TypeScript', types)
  if (!(await check('Build', () => prepare()))) return
  let server
  const start = async () => {
    server = await startTestServer(root)
  }
  if (!(await check('Start', start))) return
  await step('Tests', () => tests(server))
  await check('Stop', async () => ((await server.stop()) ? 0 : 1))
}

await everything()
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? worst || 1 : worst
