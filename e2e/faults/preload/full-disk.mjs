// Loaded into a server by Node's own --import. While DATA_DIR/disk-is-full is there, what would be written among the stored files goes to
// /dev/full instead: the kernel itself answers ENOSPC, through every line of our code and Node's.
import { existsSync, promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve } from 'node:path'

const dataDir = resolve(process.env.DATA_DIR)
const { open } = promises

promises.open = async (path, flags, mode) => {
  const full =
    flags === 'w' && resolve(path).startsWith(join(dataDir, 'files')) && existsSync(join(dataDir, 'disk-is-full'))
  if (!full) return open(path, flags, mode)
  await (await open(path, flags, mode)).close()
  return open('/dev/full', 'w')
}
syncBuiltinESMExports()
