import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type OwnBucket, ownBucket } from '@/e2e/world/bucket'
import { bucketAddress, inBucket } from '@/lib/storage/bucket'
import { onDisk } from '@/lib/storage/disk'
import type { Place } from '@/lib/storage/place'

// The same is asked of a directory and of a bucket.

let folder: string
let bucket: OwnBucket
test.beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(join('.cache', 'storage '))
  bucket = await ownBucket()
})
test.afterAll(async () => {
  await bucket.end()
  rmSync(folder, { recursive: true, force: true })
})

const aside = (name: string) => join(folder, name)
const places: Record<string, () => Place> = {
  'a directory': () => onDisk(aside('files')),
  'a bucket': () => inBucket(bucketAddress(bucket.url)!, aside('aside')),
  'a part of a bucket': () => inBucket(bucketAddress(`${bucket.url}/our/files`)!, aside('aside')),
}
const read = async (place: Place, name: string) => {
  const kept = await place.open(name)
  return kept && { size: kept.size, bytes: Buffer.from(await new Response(kept.parts as BodyInit).arrayBuffer()) }
}
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

for (const [name, placeOf] of Object.entries(places))
  test(`${name} gives back what was kept, byte by byte, until it is removed`, async () => {
    const place = placeOf()
    expect(await place.list()).toEqual([])
    expect(await place.open('absent-0001.png')).toBeNull()
    // Longer than one part of any stream on the way.
    const parts = [randomBytes(3_000_001), randomBytes(1), Buffer.alloc(0), randomBytes(70_000)]
    await place.keep('long-00001.bin', parts)
    await place.keep('empty-0001.bin', [])
    const long = await read(place, 'long-00001.bin')
    expect(long!.size).toBe(3_070_002)
    expect(digest(long!.bytes)).toBe(digest(Buffer.concat(parts)))
    expect(await read(place, 'empty-0001.bin')).toEqual({ size: 0, bytes: Buffer.alloc(0) })

    await place.keep('long-00001.bin', [Buffer.from('another')])
    expect((await read(place, 'long-00001.bin'))!.bytes.toString()).toBe('another')
    expect(await place.list()).toEqual(['empty-0001.bin', 'long-00001.bin'])
    await place.remove('empty-0001.bin')
    await place.remove('empty-0001.bin')
    expect(await place.list()).toEqual(['long-00001.bin'])
    await place.remove('long-00001.bin')
  })

for (const [name, placeOf] of Object.entries(places))
  test(`${name} keeps nothing of what broke off`, async () => {
    const place = placeOf()
    async function* breaking() {
      yield randomBytes(100_000)
      throw new Error('The source broke off')
    }
    await expect(place.keep('broken-001.bin', breaking())).rejects.toThrow('The source broke off')
    expect(await place.open('broken-001.bin')).toBeNull()
    expect(readdirSync(folder, { recursive: true }).filter(one => String(one).includes('broken'))).toEqual([])
  })

test('a bucket that is away, or forbids, is an error and never an absent file', async () => {
  const away = inBucket(bucketAddress('s3+http://a:b@127.0.0.1:1/laurel')!, aside('aside'))
  await expect(away.open('absent-0001.png')).rejects.toThrow()
  const other = inBucket(bucketAddress(bucket.url.replace('/laurel', '/nobodys'))!, aside('aside'))
  await expect(other.open('absent-0001.png')).rejects.toThrow()
  await expect(other.keep('absent-0001.png', [Buffer.from('x')])).rejects.toThrow()
})

test('an address of a bucket is understood, or it is none', () => {
  expect(bucketAddress('s3://AKIA:se%2Fcret@s3.eu-central-1.amazonaws.com/acme/laurel?region=eu-central-1')).toEqual({
    endpoint: 'https://s3.eu-central-1.amazonaws.com',
    bucket: 'acme',
    prefix: 'laurel/',
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'se/cret' },
  })
  expect(bucketAddress('s3+http://minio:9000/laurel')).toEqual({
    endpoint: 'http://minio:9000',
    bucket: 'laurel',
    prefix: '',
    region: 'us-east-1',
  })
  for (const wrong of [
    '',
    'files',
    'https://host/bucket',
    's3://host',
    's3://host/',
    's3://key@host/b',
    's3://host/b?tls=0',
  ])
    expect(bucketAddress(wrong), wrong).toBeUndefined()
})
