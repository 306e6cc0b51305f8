// How fast Laurel is, beside what nothing could beat: `npm run bench`, or `npm run bench -- --help`. See bench/README.md.
import './lib/check-node.mjs'

const { writeFileSync } = await import('node:fs')
const { prepare, root } = await import('./lib/prepare.mjs')

try {
  const { readOptions, usage } = await import('../bench/options.mjs')
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(usage)
  else {
    await prepare()
    const { measure } = await import('../bench/run.mjs')
    const { growthOf, machine, tablesOf } = await import('../bench/table.mjs')
    const { rows, memory } = await measure(root, options, some => writeFileSync(options.out, tablesOf(some)))
    const { seconds, rounds } = options
    const [before, after, ...loaded] = memory
    const kept =
      loaded.length > 0 ? `, and ${loaded.join(', ')} MB after each tenth of ${options.memory} s of load` : ''
    const said = `${machine()}. ${rounds} rounds of ${seconds} s each. Laurel held ${before} MB before and ${after} MB after${kept}.`
    const text = `${[said, tablesOf(rows), growthOf(rows)].filter(Boolean).join('\n\n')}\n`
    writeFileSync(options.out, text)
    console.log(`\n${text}\nKept in ${options.out}`)
  }
} catch (problem) {
  console.error(problem instanceof Error && problem.name === 'Error' ? problem.message : problem)
  process.exitCode = 1
}
