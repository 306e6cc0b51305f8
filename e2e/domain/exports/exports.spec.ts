import { sql } from 'drizzle-orm'
import { expect, test } from '@/e2e/fixtures'
import { readPeople } from '@/lib/contracts/browser/staff-import'
import type { PersonActor } from '@/lib/domain/actor'
import { orderExport } from '@/lib/domain/exports/commands'
import { listExports, openExport } from '@/lib/domain/exports/queries'
import type { ExportOrder } from '@/lib/domain/exports/types'
import { giveRecognition } from '@/lib/domain/recognitions/commands'
import { readCsv } from '@/lib/formats/csv'

// Everything of one kind as a file: written in the background, fetched by administrators for a week.

async function fetched(actor: PersonActor, order: ExportOrder) {
  const id = await orderExport(actor, order)
  await expect
    .poll(async () => (await listExports(actor)).find(one => one.id === id)!.status, { timeout: 30_000 })
    .toBe('completed')
  const { parts, size } = await openExport(actor, id)
  const bytes = new Uint8Array(await new Response(parts).arrayBuffer())
  expect(bytes.byteLength).toBe(size)
  return { id, bytes }
}

test('people as a list that may come in again, harmless in a spreadsheet', async ({ world, other }) => {
  const sales = await world.department('=cmd|calc')
  const ada = await world.person({ firstName: 'Ada', lastName: 'Ök', role: 'admin', departmentId: sales.id })
  await world.person({ firstName: '@emi', lastName: 'Ito', managerId: ada.id, dateHired: '2020-02-03' })
  await world.person({ firstName: 'Gone', deletedAt: new Date() })
  await other.person({ firstName: 'Stranger' })
  const actor = await world.actor(ada)
  const { bytes } = await fetched(actor, { what: 'people', as: 'csv' })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(text).toContain(",'=cmd|calc,")
  expect(text).not.toMatch(/Gone|Stranger/)
  const { rows, ignored } = readPeople(bytes)
  expect(ignored).toEqual(['status'])
  expect(rows.map(one => one.cells)).toMatchObject([
    { firstName: 'Ada', lastName: 'Ök', email: ada.email, role: 'admin', department: '=cmd|calc', manager: '' },
    { firstName: '@emi', manager: ada.email, dateHired: '2020-02-03', department: '' },
  ])
  const sheet = await fetched(actor, { what: 'people', as: 'xlsx' })
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  await book.xlsx.load(sheet.bytes.buffer as ArrayBuffer)
  const lines = book.worksheets[0]!.getSheetValues() as unknown[][]
  expect(lines[1]).toContain('manager_email')
  expect(lines[2]).toContain('=cmd|calc')
  expect(lines).toHaveLength(4)
})

test('kudos that one may read and leave of everybody, however many', async ({ world }) => {
  test.slow()
  const ada = await world.person({ role: 'admin' })
  const [emi, ben] = [await world.person(), await world.person()]
  const giver = await world.actor(emi)
  await giveRecognition(giver, { recipientIds: [ben.id], text: '[b]Great[/b] "work",\nreally', valueIds: [] })
  await giveRecognition(giver, { recipientIds: [ben.id], text: 'Between us', valueIds: [], isPrivate: true })
  await world.sql.execute(sql`insert into recognitions (organization_id, giver_id, text)
    select ${world.organization.id}::int, ${emi.id}::int, 'Thanks ' || n from generate_series(1, 1200) n`)
  const actor = await world.actor(ada)
  const { bytes } = await fetched(actor, { what: 'recognitions', as: 'csv' })
  const { headings, rows } = readCsv(bytes)
  expect(rows).toHaveLength(1201)
  expect(rows.at(-1)!.cells[headings.indexOf('text')]).toBe('Great "work",\nreally')
  expect(rows.at(-1)!.cells[headings.indexOf('to_emails')]).toBe(ben.email)

  const kind = await world.leaveType({ name: 'Holiday' })
  await world.sql.execute(sql`insert into leave_requests
    (organization_id, person_id, leave_type_id, start_date, end_date, days, hours, filed_by_id)
    values (${world.organization.id}, ${emi.id}, ${kind.id}, '2026-03-02', '2026-03-03', 15000, 120000, ${emi.id})`)
  const leave = readCsv((await fetched(actor, { what: 'leave', as: 'csv' })).bytes)
  const cell = (heading: string) => leave.rows[0]!.cells[leave.headings.indexOf(heading)]
  expect(['email', 'kind', 'days', 'hours', 'status'].map(cell)).toEqual([emi.email, 'Holiday', '1.5', '12', 'pending'])
})

test('only administrators order and fetch, only their company’s, only for a week', async ({ world, other }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  const mod = await world.actor(await world.person({ role: 'moderator' }))
  const boss = await other.actor(await other.person({ role: 'admin' }))
  await expect(orderExport(mod, { what: 'people', as: 'csv' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(orderExport(actor, { what: 'leave', as: 'xlsx' })).rejects.toMatchObject({ code: 'invalid' })
  const { id } = await fetched(actor, { what: 'people', as: 'csv' })
  await expect(openExport(mod, id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(openExport(boss, id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await listExports(boss)).toEqual([])
  await world.sql.execute(sql`update tasks set created_at = now() - interval '8 days' where id = ${id}`)
  await expect(openExport(actor, id)).rejects.toMatchObject({ code: 'not_found' })
})
