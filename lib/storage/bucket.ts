import { createReadStream } from 'node:fs'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { S3Client } from '@aws-sdk/client-s3'
import { writeWhole } from './disk'
import type { Place } from './place'

const sentAgain = 8 << 20

/** Where a bucket is, as STORAGE_URL says it. */
export type BucketAddress = {
  endpoint: string
  bucket: string
  /** What the names of our files begin with, so that a bucket may be shared. */
  prefix: string
  region: string
  /** Absent: the machine's own, as a role on Amazon's gives them. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/**
 * STORAGE_URL taken apart: `s3://KEY:SECRET@host/bucket[/prefix]?region=…`, with `s3+http:` for a server without TLS.
 * Nothing where it is not of that shape.
 */
export function bucketAddress(text: string): BucketAddress | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, host, pathname, username, password, searchParams, hash } = new URL(text)
  const [bucket = '', ...prefix] = pathname.split('/').filter(Boolean).map(decodeURIComponent)
  if (!['s3:', 's3+http:'].includes(protocol) || !host || !bucket || hash || Boolean(username) !== Boolean(password))
    return undefined
  if ([...searchParams.keys()].some(key => key !== 'region')) return undefined
  return {
    endpoint: `${protocol === 's3:' ? 'https' : 'http'}://${host}`,
    bucket,
    prefix: prefix.map(part => `${part}/`).join(''),
    region: searchParams.get('region') || 'us-east-1',
    ...(username && {
      credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
    }),
  }
}

/** Files in a bucket of anything that speaks S3. `aside` is where a file is gathered before it is sent, since its length goes first. */
export function inBucket({ bucket, prefix, ...address }: BucketAddress, aside: string): Place {
  let client: Promise<{ s3: typeof import('@aws-sdk/client-s3'); send: S3Client['send'] }> | undefined
  // Loaded by those alone who use it: it is larger than all of the rest of the server.
  const reach = async () => {
    const s3 = await import('@aws-sdk/client-s3')
    const connection = new s3.S3Client({
      ...address,
      forcePathStyle: true,
      // Servers other than Amazon's keep what the newer checksums wrap around a stream as a part of the file.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    })
    return { s3, send: connection.send.bind(connection) as S3Client['send'] }
  }
  const reached = () => {
    client ??= reach()
    return client
  }
  const at = (name: string) => ({ Bucket: bucket, Key: prefix + name })

  return {
    async keep(name, parts) {
      await mkdir(aside, { recursive: true })
      const path = join(aside, `.${name}.part`)
      await writeWhole(path, parts)
      try {
        const { s3, send } = await reached()
        const { size } = await stat(path)
        // What is in memory can be sent again when a connection breaks, a stream can't.
        const Body = size <= sentAgain ? await readFile(path) : createReadStream(path)
        await send(new s3.PutObjectCommand({ ...at(name), Body, ContentLength: size }))
      } finally {
        await rm(path, { force: true })
      }
    },
    async open(name) {
      const { s3, send } = await reached()
      try {
        const { Body, ContentLength } = await send(new s3.GetObjectCommand(at(name)))
        return { size: ContentLength!, parts: Body!.transformToWebStream() as ReadableStream<Uint8Array> }
      } catch (error) {
        if (error instanceof s3.NoSuchKey) return null
        throw error
      }
    },
    async remove(name) {
      const { s3, send } = await reached()
      await send(new s3.DeleteObjectCommand(at(name)))
    },
    async list() {
      const { s3, send } = await reached()
      const names: string[] = []
      for (let after: string | undefined; ; ) {
        const page = await send(
          new s3.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: after }),
        )
        for (const { Key = '' } of page.Contents ?? []) names.push(Key.slice(prefix.length))
        if (!page.IsTruncated) return names.filter(name => !name.includes('/')).sort()
        after = page.NextContinuationToken
      }
    },
  }
}
