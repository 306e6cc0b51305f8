import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { runScript } from '@/e2e/world/command'
import type { AnyLaurel } from '@/e2e/world/own-laurel'
import type { Smtp } from '@/e2e/world/smtp'
import type { Acknowledged } from './load'

const further = { pending: 0, approved: 1, closed: 2, withdrawn: 2, cancelled: 2, rejected: 2 }

/** Whatever was acknowledged is there, once; nothing that adds up stopped doing so. */
export async function expectNothingLost(laurel: AnyLaurel, told: Acknowledged, eventId: number) {
  const texts = async (query: string) => (await laurel.look<{ text: string }>(query)).map(({ text }) => text)
  const kept = {
    kudos: await texts(`select text from recognitions where text like 'load %' and deleted_at is null`),
    comments: await texts(`select text from comments where text like 'about load %'`),
    candidates: await texts(`select email as text from candidates where email like '%@load.example'`),
    references: await texts(`select email as text from candidate_references where email like '%@load.example'`),
    submitted: await texts(
      `select email as text from candidate_references where email like '%@load.example' and status = 'completed'`,
    ),
  }
  for (const [kind, rows] of Object.entries(kept)) {
    const wanted = told[kind as keyof typeof kept]
    expect(wanted.length, `${kind} were written at all`).toBeGreaterThan(0)
    expect(
      wanted.filter(one => !rows.includes(one)),
      `acknowledged ${kind} are there`,
    ).toEqual([])
    expect(rows.length, `each of ${kind} once`).toBe(new Set(rows).size)
  }
  const hi5s = new Set(
    await texts(`select p.username || ' ' || h.recognition_id as text from hi5s h join people p on p.id = h.giver_id`),
  )
  expect(told.hi5s.length, 'hi5s were given at all').toBeGreaterThan(0)
  expect(told.hi5s.filter(({ giver, recognition }) => !hi5s.has(`${giver} ${recognition}`))).toEqual([])
  const leave = await laurel.look<{ id: number; status: keyof typeof further }>(`select id, status from leave_requests`)
  const spoken = [...new Set(told.leave.values())].sort()
  expect(spoken, 'leave was asked for, approved and closed').toEqual(expect.arrayContaining(['approved', 'closed']))
  const stands = new Map(leave.map(({ id, status }) => [id, status]))
  const fellBack = [...told.leave].filter(([id, status]) => !(further[stands.get(id)!] >= further[status]))
  expect(fellBack, 'no leave fell back behind what was said of it').toEqual([])
  const [reply] = await laurel.look<{ answer: string }>(
    `select r.answer from event_replies r join people p on p.id = r.person_id where r.event_id = ${eventId} and p.username = 'emi'`,
  )
  expect(told.reply.known, 'replies were given at all').not.toBeNull()
  expect([told.reply.known, told.reply.unsure]).toContain(reply?.answer)
  await expectAddedUp(laurel)
}

/** Counters equal their rows, the books their requests, and each notice has one mail at most. */
export async function expectAddedUp(laurel: AnyLaurel) {
  expect(
    await laurel.look(`select r.id from recognitions r where r.hi5_count <> (select count(*) from hi5s h where h.recognition_id = r.id)
      or r.comment_count <> (select count(*) from comments c where c.recognition_id = r.id and c.deleted_at is null)`),
    'counters',
  ).toEqual([])
  expect(
    await laurel.look(`select occasion, recipient from mails group by occasion, recipient having count(*) > 1`),
    'mails written twice',
  ).toEqual([])
  expect(
    await laurel.look(`select person_id, since from (
        select t.person_id, t.since, sum(given) as counted, (select count(*) from recognitions r where r.giver_id = t.person_id
          and r.hidden_at is null and r.deleted_at is null and period_of('month', r.organization_id, r.created_at) = t.since) as given
        from recognition_tallies t where t.organization_id = 1 and t.grain = 'month' group by t.person_id, t.since) tallies where counted <> given`),
    'tallies',
  ).toEqual([])
  const settings = { DATA_DIR: laurel.dataDir }
  const ledger = await runScript('e2e/faults/ledger.mjs', [], {
    ...settings,
    DATABASE_URL: readFileSync(join(laurel.dataDir, 'database-url'), 'utf8').trim(),
  })
  expect(ledger, ledger.said).toMatchObject({ code: 0 })
  const chain = await runScript('bin/audit-verify.mjs', [], settings)
  expect(chain, chain.said).toMatchObject({ code: 0 })
}

/** Every hi5 was paid, and none twice: what people have and what they gave comes to the same as before. */
export const purses = (laurel: AnyLaurel) =>
  laurel.look<{ username: string; total: number }>(`select p.username, p.hi5_balance + (select count(*)::int from hi5s h
    where h.giver_id = p.id) as total from people p where p.organization_id = 1 order by 1`)

/** Jobs that are still to be done now. */
export const jobsDue = async (laurel: AnyLaurel) =>
  (
    await laurel.look<{ due: number }>(
      `select count(*)::int as due from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`,
    )
  )[0]!.due

/** So many jobs of the queue run at once; each may just have handed over a mail, and not noted it, when it is killed. */
const jobsAtOnce = 4

/** All mails went out, and only those in hand at a kill may have gone twice, as the same message. */
export async function expectMailed(laurel: AnyLaurel, smtp: Smtp, kills: number) {
  const waiting = async () => [
    await jobsDue(laurel),
    (await laurel.look(`select 1 from mails where state = 'queued'`)).length,
  ]
  await expect.poll(waiting, { message: 'no mail is forgotten', timeout: 150_000, intervals: [500] }).toEqual([0, 0])
  const times = new Map<string, number>()
  for (const { raw } of smtp.received) {
    const id = /^Message-ID: (<laurel-\d+-.*>)/im.exec(raw)![1]!
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  const [sent] = await laurel.look<{ mails: number }>(`select count(*)::int as mails from mails where state = 'sent'`)
  const handedOver = new Set([...times.keys()].map(id => id.split('-')[1]))
  expect(handedOver.size, 'each mail that is marked as sent was handed over').toBe(sent!.mails)
  const again = [...times.values()].reduce((sum, count) => sum + count - 1, 0)
  expect(again, 'handed over again').toBeLessThanOrEqual(kills * jobsAtOnce)
  return { mails: sent!.mails, again }
}
