import { expect, test } from '@playwright/test'
import { readPeople } from '@/lib/contracts/browser/staff-import'
import { CsvTrouble, csvFile, csvLine, readCsv, writeCsv } from '@/lib/formats/csv'

// Lists as people's spreadsheets write them, and lists no spreadsheet can be harmed by.

const bytes = (text: string) => new TextEncoder().encode(text)
const cells = (text: string) => readCsv(text).rows.map(one => one.cells)

test('commas, semicolons, tabs, a mark at the beginning, any line end, cells of several lines', () => {
  expect(readCsv(bytes('\uFEFFname,mail\r\nZoë,z@x.example\r\n'))).toEqual({
    headings: ['name', 'mail'],
    rows: [{ row: 2, cells: ['Zoë', 'z@x.example'] }],
  })
  expect(cells('name;mail\n"Berg, Nina";n@x.example')).toEqual([['Berg, Nina', 'n@x.example']])
  expect(cells('name\tmail\rNina\tn@x.example')).toEqual([['Nina', 'n@x.example']])
  expect(cells('"na;me",mail\n"one\ntwo, ""three""",m')).toEqual([['one\ntwo, "three"', 'm']])
})

test('rows are counted as a spreadsheet does, those without a word left out', () => {
  const { rows } = readCsv('name,mail\n"a\nb",1\n\n ,\nc,2\n')
  expect(rows).toEqual([
    { row: 2, cells: ['a\nb', '1'] },
    { row: 5, cells: ['c', '2'] },
  ])
})

test('what is no list says why', () => {
  const why = (file: Uint8Array | string) => {
    try {
      readCsv(file)
      return null
    } catch (error) {
      return error instanceof CsvTrouble ? error.why : error
    }
  }
  expect(why(new Uint8Array([0x6e, 0x0a, 0x5a, 0x6f, 0xeb]))).toBe('encoding')
  expect(why(new Uint8Array([0xff, 0xfe, 0x6e, 0x00]))).toBe('encoding')
  expect(why('')).toBe('empty')
  expect(why(' \n\n')).toBe('empty')
  expect(why('name,mail\n"open,1\n')).toBe('quotes')
  expect(why(`name,mail\n"${'x'.repeat(200_000)}`)).toBe('long')
})

test('what would be a formula is a text, and comes back as it was', async () => {
  const rows = [['=1+1', '@x', '-5', '+49 30', '\tx', 'fine', -5, null]]
  async function* all() {
    yield* rows
  }
  const parts: Buffer[] = []
  for await (const part of writeCsv(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], all())) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  expect(text).toBe("\uFEFFa,b,c,d,e,f,g,h\r\n'=1+1,'@x,'-5,'+49 30,'\tx,fine,-5,\r\n")
  expect(cells(text)).toEqual([['=1+1', '@x', '-5', '+49 30', '\tx', 'fine', '-5', '']])
})

test('a list of people is read by its headings, however they are written; others are named as not used', () => {
  expect(readPeople('First Name;E-mail;EMAIL;Manager-Email;Shoe size\nNina;;n@x.example; o@x.example ;38')).toEqual({
    rows: [{ row: 2, cells: { firstName: 'Nina', email: 'n@x.example', manager: 'o@x.example' } }],
    ignored: ['E-mail', 'Shoe size'],
  })
  expect(readPeople('email,job\na@x.example\nb@x.example,x,surplus\nc@x.example,x,').rows).toEqual([
    expect.objectContaining({ row: 2, trouble: expect.any(String) }),
    expect.objectContaining({ row: 3, trouble: expect.any(String) }),
    { row: 4, cells: { email: 'c@x.example', job: 'x' } },
  ])
  for (const list of ['name\nNina', 'email,email\na,b', 'email\nZo\uFFFD'])
    expect(() => readPeople(list), list).toThrow(
      expect.objectContaining({ code: 'invalid', fields: { file: expect.any(String) } }),
    )
})

test('a record is quoted where it must be', () => {
  expect(csvLine(['plain', 7, null, 'a, b', 'say "hi"', 'two\nlines'])).toBe(
    'plain,7,,"a, b","say ""hi""","two\nlines"\r\n',
  )
})

test('no text is a formula, in whatever signs it is written', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])
    expect(csvLine([text]).replace(/^"/, ''), text).toMatch(/^'/)
  expect(csvLine([-1, 'a=1'])).toBe('-1,a=1\r\n')
})

test('a line break inside of a cell is no end of its row, in a list of any length', async () => {
  const rows = [
    ['Ada', 'first\nsecond'],
    ['Eli', 'first\r\nsecond'],
    ['Mo', 'first\rsecond'],
  ]
  const parts: Buffer[] = []
  async function* one() {
    yield* rows
  }
  for await (const part of writeCsv(['who', 'words'], one())) parts.push(Buffer.from(part))
  for (const file of [Buffer.concat(parts).toString(), csvFile(['who', 'words'], rows)]) {
    expect(file).toContain('Ada,"first\nsecond"\r\n')
    expect(readCsv(file).rows.map(row => row.cells)).toEqual(rows)
  }
})
