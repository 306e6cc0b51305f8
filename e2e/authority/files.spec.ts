import { sql } from 'drizzle-orm'
import { expect, test } from '@/e2e/fixtures'
import { payload, stowaways } from '@/e2e/world/hostile-pictures'
import { readStoredFile } from '@/lib/storage'
import { call, type Given } from './acting'
import { credentials } from './asking'
import { type Company, makeCompany } from './company'
import { deeds } from './deeds'
import type { Role } from './table'

// The files that people choose on our pages, as somebody would send them who means harm.

const send = (company: Company, role: Role, what: string, given: Given) =>
  call(what, given, credentials(company, role, '/', 'page'))

/** Each action that takes a picture: in which field, and who may. */
const doors: Record<string, [string, Role]> = {
  'action company.chooseCompanyLogo': ['logo', 'admin'],
  'action hiring-settings.chooseFirmLogo': ['logo', 'root'],
  'action profile.chooseMyPicture': ['picture', 'employee'],
  'action profile.chooseMyPictureForm': ['picture', 'employee'],
  'action recognitions.giveKudos': ['picture', 'employee'],
  'action recognitions.giveKudosForm': ['picture', 'employee'],
  'action revisions.reviseKudos': ['picture', 'admin'],
  'action values.pictureValue': ['picture', 'admin'],
}

test('by no door a picture brings anything along, and no door takes what is none', async ({ world }) => {
  const company = await makeCompany(world)
  const polyglot = (await stowaways())['a PNG with a script behind its end']!
  const name = '../../../../app/\u202egnp.exe"\r\nX-Evil: 1;.html'
  for (const [what, [field, role]] of Object.entries(doors)) {
    const given = await deeds[what]!(company, role)
    const svg = new File([`<svg xmlns="http://www.w3.org/2000/svg">${payload}</svg>`], 'a.png', { type: 'image/png' })
    const refused = await send(company, role, what, { ...given, [field]: svg })
    expect(refused.whole, what).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: expect.any(String) } })
    const taken = await send(company, role, what, {
      ...given,
      [field]: new File([new Uint8Array(polyglot)], name, { type: 'text/html' }),
    })
    expect(taken.whole, `${what} ${taken.said}`).toMatchObject({ ok: true })
  }
  const kept = await world.sql.execute<{ name: string }>(
    sql`select name from pictures where organization_id = ${world.organization.id} and name <> ${company.picture}`,
  )
  expect(kept.length).toBeGreaterThanOrEqual(Object.keys(doors).length - 2)
  for (const one of kept) {
    expect(one.name).toMatch(/^[\da-f]{32}\.png$/)
    expect(Buffer.from((await readStoredFile(one.name))!).includes(payload)).toBe(false)
  }
})

const bytes = (...parts: (string | number[])[]) =>
  parts.map(part => (typeof part === 'string' ? part : new Uint8Array(part)))

const head = 'first_name,last_name,email\n'
const quotes = '"'.repeat(1024 * 1024 - 1)

/** Lists that are none, or that somebody hopes will be read as something else. What is said of each, if not that it can be read. */
const lists: Record<string, [BlobPart[], string | RegExp]> = {
  'in Latin-1': [bytes(head, 'Zo', [0xeb], ',Z,z@x.example\n'), /UTF-8/],
  'in UTF-16': [bytes([0xff, 0xfe, 0x66, 0, 0x69, 0]), /UTF-8/],
  'of NULs alone': [bytes([0, 0, 0, 0]), /must name the columns/],
  'with a megabyte of quotes': [bytes(head, quotes), /quotation mark|does not end/],
  'with a quoted cell of a megabyte': [
    bytes(head, `"${'x'.repeat(1024 * 1024)}",B,c@x.example`),
    /quotation mark|does not end/,
  ],
  'with a heading twice': [bytes('email,email\na@x.example,b@x.example'), /twice/],
  'of headings like a prototype': [bytes('__proto__,constructor\n1,2\n'), /must name the columns/],
  'of another kind': [bytes('PK\x03\x04'), /must name the columns/],
  'without rows': [bytes(head), /no rows/],
  'that is empty': [bytes('\uFEFF'), /empty|Fill/],
}

/** Rows that are read, each with something that no cell of ours may become. */
const rows = [
  'Nul\0l,\0,nul@x.example',
  '"=HYPERLINK(""http://evil.example"")",+1-1|cmd,formula@x.example',
  '@SUM(1),-2+3,tab@x.example',
  '\tTab,\u202egnp.exe,rtl@x.example',
  `<script>laurelRan.push(1)</script>,"a""b",script@x.example`,
]

test('a list that cannot be read is refused in words; what stands in one stays text', async ({ world }) => {
  const company = await makeCompany(world)
  const both = [
    ['action staff-lists.sendStaffList', 'admin'],
    ['action candidates.sendCandidateList', 'recruiter'],
  ] as const
  const file = (parts: BlobPart[]) => new File(parts, `a\u202eb"${'x'.repeat(400)}.csv`, { type: 'text/csv' })
  for (const [what, role] of both) {
    const given = { pasted: '', deed: 'try' }
    for (const [kind, [parts, said]] of Object.entries(lists)) {
      const { whole } = await send(company, role, what, { ...given, file: file(parts) })
      expect(whole, `${what} ${kind}`).toMatchObject({
        ok: false,
        code: 'invalid',
        fields: { file: expect.any(String) },
      })
      expect((whole as { fields: { file: string } }).fields.file, `${what} ${kind}`).toMatch(said)
    }
    const good = await send(company, role, what, { ...given, file: file(bytes(`\uFEFF${head}`, rows.join('\n'))) })
    expect(good.answer, good.said).toBe('yes')
    if (good.whole) expect(good.whole, good.said).toMatchObject({ ok: true })
  }
  const [task] = await world.sql.execute<{ input: { name: string } }>(sql`
    select input from tasks where organization_id = ${world.organization.id} and kind = 'people_check'`)
  expect(task!.input.name).not.toMatch(/[\p{Cc}\u202e]/u)
  const cells = await world.sql.execute<{ cells: Record<string, string> }>(
    sql`select cells from import_rows where organization_id = ${world.organization.id} order by row`,
  )
  expect(cells).toHaveLength(rows.length)
  for (const { cells: row } of cells) expect(Object.values(row).join('')).not.toMatch(/[\p{Cc}\u202e]/u)
})
