import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import S3rver from 's3rver'

/** A server that speaks S3, with one empty bucket; `url` is what STORAGE_URL takes. */
export async function ownBucket() {
  mkdirSync('.cache', { recursive: true })
  const directory = mkdtempSync(resolve(join('.cache', 'bucket ')))
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'laurel', configs: [] }],
  })
  const { port } = await server.run()
  return {
    url: `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/laurel`,
    async end() {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type OwnBucket = Awaited<ReturnType<typeof ownBucket>>
