import { createHash } from 'node:crypto'

/** Counts rows and bytes of COPY's text format as it passes (a line break inside a value is written \n there), and sums it up. */
export function measuring() {
  const hash = createHash('sha256')
  let rows = 0
  let bytes = 0
  return {
    see(part: Buffer) {
      hash.update(part)
      bytes += part.length
      for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) rows++
    },
    result: () => ({ rows, bytes, sha256: hash.digest('hex') }),
  }
}
