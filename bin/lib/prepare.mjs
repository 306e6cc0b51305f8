import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build, bundleServer, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { takeLock } from './process-lock.mjs'

export const root = join(import.meta.dirname, '..', '..')

/**
 * Installs and builds what is missing or out of date. Of two starts in one folder, one works and the other waits.
 * @param {{ dev?: boolean, buildToo?: boolean }} [options]
 */
export async function prepare({ dev = false, buildToo = true } = {}) {
  process.chdir(root)
  const ready = () => isInstalled(root) && (!buildToo || (!dev && isBuilt(root)))
  if (ready()) return
  const unlock = await waitForLock()
  try {
    if (!isInstalled(root)) await install(root)
    if (!buildToo) return
    if (dev) await bundleServer(root, { dev })
    else if (!isBuilt(root)) await build(root)
  } finally {
    unlock()
  }
}

async function waitForLock() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let told = false; ; told = true) {
    const lock = takeLock(join(root, '.cache', 'prepare.lock'))
    if ('release' in lock) return lock.release
    if (!told) console.log(`Another Laurel is installing or building here (process ${lock.owner}); waiting for it …`)
    await sleep(200)
  }
}
