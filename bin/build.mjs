import './lib/check-node.mjs'

try {
  const { prepare } = await import('./lib/prepare.mjs')
  await prepare()
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exit(1)
}
