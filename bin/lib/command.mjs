import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root } from './prepare.mjs'

/**
 * Runs a command's `main`, beside whatever server is running: nothing of its build is touched.
 * @param {string} entry
 */
export async function runCommand(entry) {
  const bundle = join(root, '.cache', `${basename(entry, '.ts')}-${process.pid}.mjs`)
  try {
    await prepare({ buildToo: false })
    mkdirSync(join(root, '.cache'), { recursive: true })
    const { bundleTo } = await import('./build.mjs')
    await bundleTo(root, entry, bundle)
    const { main } = await import(`${pathToFileURL(bundle)}`)
    rmSync(bundle, { force: true }) // read by now; nothing stays behind even if we are killed
    process.exitCode = await main(process.argv.slice(2))
  } catch (problem) {
    // What we say ourselves needs no stack; what nobody expected does.
    const ours =
      problem instanceof Error &&
      !('code' in problem) &&
      /^(Error|SettingsError|NotEmpty)$/.test(problem.constructor.name)
    console.error(ours ? problem.message : problem)
    process.exitCode = 1
  } finally {
    rmSync(bundle, { force: true })
  }
}
