import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { type OwnBucket, ownBucket } from '@/e2e/world/bucket'
import { runScript } from '@/e2e/world/command'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'

// A backup taken while people work is one moment of the company; restored elsewhere, it answers the same in every dialect.

const secrets = { NEXTAUTH_SECRET: randomBytes(32).toString('hex'), JWT_SECRET: randomBytes(32).toString('hex') }
const emi = { Authorization: 'Bearer demo-emi-key' }
const basic = { Authorization: `Basic ${Buffer.from('mona:demo-mona-key').toString('base64')}` }
const company = { Authorization: 'Token token=demo-acme-token' }
const recruiter = { Authorization: 'Bearer demo-rhea-key' }
const questions: [string, Record<string, string>][] = [
  ['/recognitions?limit=100', emi],
  ['/users?limit=100', emi],
  ['/users/me', emi],
  ['/core_values', emi],
  ['/kudos.json', basic],
  ['/kudos.xml', basic],
  ['/leave_requests.json', basic],
  ['/leave_types.json', basic],
  ['/events.xml', basic],
  ['/users.json', basic],
  ['/v2/real-time-feedback?created_after=0', company],
  ['/v1/review-cycles', company],
  ['/api/v3/candidates', recruiter],
  ['/api/v1/question_sets', recruiter],
  ['/api/activities', recruiter],
]

let folder: string
let bucket: OwnBucket
const laurels: OwnLaurel[] = []
const anotherLaurel = async () => {
  const laurel = await ownLaurel()
  laurels.push(laurel)
  return { laurel, settings: { ...secrets, DATA_DIR: laurel.dataDir } }
}

test.beforeEach(async () => {
  test.setTimeout(240_000)
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(join('.cache', 'backups '))
  bucket = await ownBucket()
})
test.afterEach(async () => {
  for (const laurel of laurels.splice(0)) await laurel.end()
  await bucket.end()
  rmSync(folder, { recursive: true, force: true })
})

/** What each dialect says, as text, with the installation’s own address, and the moment of asking, taken out. */
async function answers({ url }: OwnLaurel) {
  const told: Record<string, string> = {}
  for (const [path, headers] of questions) {
    const response = await fetch(url + path, { headers })
    expect(response.status, path).toBe(200)
    told[path] = (await response.text())
      .replaceAll(url, 'http://here')
      .replace(/created_before=\d+/g, 'created_before=now')
  }
  return told
}

/** Where two sets of answers part, with what stands there in each. */
const differences = (one: Record<string, string>, other: Record<string, string>) =>
  Object.entries(one).flatMap(([path, text]) => {
    const there = other[path] ?? ''
    if (text === there) return []
    const at = Array.from({ length: text.length }, (_, n) => n).findIndex(n => text[n] !== there[n])
    return [[path, text.slice(Math.max(0, at - 60), at + 60), there.slice(Math.max(0, at - 60), at + 60)]]
  })

const drift = `select
  (select count(*)::int from recognitions r where hi5_count <> (select count(*) from hi5s h where h.recognition_id = r.id)) as hi5s,
  (select count(*)::int from notices n where recognition_id is not null
    and not exists (select 1 from recognitions r where r.id = n.recognition_id)) as notices`

test('restored into an empty database, it answers the same', async () => {
  const { laurel: first, settings: here } = await anotherLaurel()
  await first.start(secrets)
  const given: string[] = []
  let going = true
  const give = async (worker: number) => {
    for (let n = 0; going; n++) {
      const text = `during the backup ${worker}.${n}`
      const headers = { ...emi, 'Content-Type': 'application/json' }
      const body = JSON.stringify({ given_for: 3, core_value_id: 1, text })
      if ((await fetch(`${first.url}/recognitions`, { method: 'POST', headers, body })).status === 201) given.push(text)
      await fetch(`${first.url}/recognitions/${(n % 50) + 1}/hi5`, { method: 'POST', headers, body: '{}' })
    }
  }
  const working = Promise.all([give(1), give(2)])
  await expect.poll(() => given.length).toBeGreaterThan(5)
  const before = given.length
  const busy = await runScript('bin/backup.mjs', [join(folder, 'busy.tar')], here)
  expect(busy, busy.said).toMatchObject({ code: 0 })
  going = false
  await working
  const quiet = await runScript('bin/backup.mjs', [join(folder, 'quiet.tar')], here)
  expect(quiet, quiet.said).toMatchObject({ code: 0 })
  expect(statSync(join(folder, 'quiet.tar')).mode & 0o077, 'for its owner only').toBe(0)
  const told = await answers(first)
  const [picture] = /\/attachments\/view\/\w+\.\w+\?signature=\w+/.exec(Object.values(told).join(' '))!
  const bytes = async (url: string) => Buffer.from(await (await fetch(url + picture)).arrayBuffer())
  const wanted = await bytes(first.url)
  expect(wanted.length).toBeGreaterThan(500)
  await first.kill()

  // The files come from a disk and go to a bucket: a backup does not know where they are kept.
  const { laurel: second, settings } = await anotherLaurel()
  const stored = { ...secrets, STORAGE_URL: bucket.url }
  const there = { ...settings, ...stored }
  const restored = await runScript('bin/restore.mjs', [join(folder, 'quiet.tar')], there)
  expect(restored, restored.said).toMatchObject({ code: 0 })
  await second.start(stored)
  expect(differences(told, await answers(second))).toEqual([])
  expect((await bytes(second.url)).equals(wanted)).toBe(true)
  const write = await fetch(`${second.url}/recognitions`, {
    method: 'POST',
    headers: { ...emi, 'Content-Type': 'application/json' },
    body: JSON.stringify({ given_for: 3, core_value_id: 1, text: 'after the restore' }),
  })
  expect(write.status, 'sequences stand behind the rows').toBe(201)

  const running = await runScript('bin/restore.mjs', [join(folder, 'busy.tar'), '--force'], there)
  expect(running.code).toBe(1)
  expect(running.said).toContain('Laurel is running')
  await second.kill()
  const refused = await runScript('bin/restore.mjs', [join(folder, 'busy.tar')], there)
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('Acme')
  expect(refused.said).toContain('recognitions')
  const forced = await runScript('bin/restore.mjs', [join(folder, 'busy.tar'), '--force'], there)
  expect(forced, forced.said).toMatchObject({ code: 0 })
  await second.start(stored)
  expect(await second.look(drift)).toEqual([{ hi5s: 0, notices: 0 }])
  const kept = (
    await second.look<{ text: string }>(
      `select text from recognitions where text like 'during %' or text like 'after %'`,
    )
  ).map(({ text }) => text)
  expect(
    given.slice(0, before).filter(text => !kept.includes(text)),
    'what was acknowledged before is in it',
  ).toEqual([])
  expect(kept).not.toContain('after the restore')
})

test('what is broken or cut off is refused before anything is touched; a role without special rights will do', async () => {
  const { laurel, settings } = await anotherLaurel()
  await laurel.start(secrets)
  await laurel.kill()
  const whole = join(folder, 'whole.tar')
  const made = await runScript('bin/backup.mjs', [whole], settings)
  expect(made, made.said).toMatchObject({ code: 0 })
  expect((await runScript('bin/restore.mjs', [whole, '--check'], settings)).code).toBe(0)

  const [broken, short] = [join(folder, 'broken.tar'), join(folder, 'short.tar')]
  const bytes = readFileSync(whole)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = bytes[at]! ^ 1
  writeFileSync(broken, bytes)
  copyFileSync(whole, short)
  truncateSync(short, at)
  for (const [path, why] of [
    [broken, 'is not what was written'],
    [short, 'ends too early'],
  ] as const) {
    const refused = await runScript('bin/restore.mjs', [path, '--force'], settings)
    expect(refused.code).toBe(1)
    expect(refused.said).toContain(why)
  }

  await laurel.start(secrets)
  const its = readFileSync(join(laurel.dataDir, 'database-url'), 'utf8').trim()
  const admin = postgres(its, { max: 1, onnotice: () => {} })
  const name = `plain_${randomBytes(4).toString('hex')}`
  try {
    await admin.unsafe(`create role ${name} login password '${name}'`)
    await admin.unsafe(`create database ${name} owner ${name}`)
    const url = new URL(its)
    Object.assign(url, { username: name, password: name, pathname: `/${name}` })
    const elsewhere = { ...secrets, DATABASE_URL: url.href, DATA_DIR: join(folder, 'data'), STORAGE_URL: bucket.url }
    const restored = await runScript('bin/restore.mjs', [whole], elsewhere)
    expect(restored, restored.said).toMatchObject({ code: 0 })
    const copy = postgres(url.href, { max: 1, onnotice: () => {} })
    const [check] =
      await copy`select (select count(*)::int from people) as people, (select count(*)::int from pg_constraint
      where contype = 'f' and not convalidated) as loose, (select count(*)::int from pg_trigger where tgenabled <> 'O') as asleep`
    await copy.end()
    expect(check).toMatchObject({ loose: 0, asleep: 0 })
    expect(check!.people).toBeGreaterThan(10)
    const again = await runScript('bin/backup.mjs', [join(folder, 'again.tar')], elsewhere)
    expect(again, again.said).toMatchObject({ code: 0 })
    const files = /and (\d+ files)/
    expect(files.exec(again.said)![1]).toBe(files.exec(made.said)![1])
  } finally {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.unsafe(`drop role if exists ${name}`)
    await admin.end()
  }
})
