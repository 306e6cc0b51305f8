import { readFile } from 'node:fs/promises'
import { recordActivity } from '@/lib/domain/activity/commands'
import { expect, open, test } from '../reader'

// The audit log: found, narrowed, unfolded, taken along.

test('an administrator finds who did what, with what it was before, and takes it along', async ({
  page,
  world,
  other,
}) => {
  test.slow()
  const ada = await world.person({ role: 'admin', displayName: 'Ada Okafor' })
  const mona = await world.person({ displayName: '=HYPERLINK("http://evil")' })
  const emi = await world.person({ displayName: 'Emi Sato' })
  const { id } = await world.recognition({ giver: mona, recipients: [emi] })
  const from = { source: 'web', address: '203.0.113.5' }
  const [boss, giver] = [{ ...(await world.actor(ada)), origin: from }, await world.actor(mona)]
  await recordActivity(
    world.sql,
    { ...giver, origin: { ...from, source: 'Payroll' } },
    { key: 'recognition.given', subjectType: 'recognition', subjectId: id },
  )
  const data = { changed: { timeZone: ['Europe/London', 'Asia/Tokyo'] } }
  await recordActivity(world.sql, boss, { key: 'company.revised', subjectType: 'company', subjectId: 1, data })
  await recordActivity(world.sql, boss, {
    key: 'person.appointed',
    subjectType: 'person',
    subjectId: emi.id,
    data: { role: 'moderator' },
  })
  await recordActivity(world.sql, boss, { key: 'nobodys.word', subjectType: 'thing', subjectId: 1 })
  const stranger = await other.actor(await other.person({ displayName: 'A Stranger' }))
  await recordActivity(other.sql, stranger, { key: 'value.created', subjectType: 'value', subjectId: 1 })

  await world.signIn(page, ada)
  await open(page, '/admin/audit')
  const lines = page.getByRole('list', { name: 'What happened' }).getByRole('listitem')
  await expect(lines).toHaveCount(4)
  await expect(lines.nth(0)).toContainText('Ada Okafor: nobodys.word')
  await expect(lines.nth(1)).toContainText('Ada Okafor gave Emi Sato another role')
  await expect(lines.nth(3).getByRole('link', { name: 'a kudos' })).toHaveAttribute('href', `/kudos/${id}`)
  await expect(lines.nth(2)).toContainText('203.0.113.5')
  await lines.nth(2).getByText('Details').click()
  await expect(lines.nth(2)).toContainText('Before: Europe/London')
  await expect(lines.nth(2)).toContainText('After: Asia/Tokyo')

  // Everything about one thing, and back.
  await lines.nth(1).getByText('Details').click()
  await lines.nth(1).getByRole('link', { name: 'Everything about this' }).click()
  await expect(page).toHaveURL(`/admin/audit?about=person&id=${emi.id}`)
  await expect(lines).toHaveCount(1)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await page.getByLabel('By way of').selectOption('Payroll')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/source=Payroll/)
  await expect(lines).toHaveCount(1)
  await page.getByLabel('By way of').selectOption('')
  await page.getByLabel('Who', { exact: true }).fill('okafor')
  await page.getByLabel('Kind of deed').selectOption('company')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(lines).toHaveCount(1)
  await expect(lines).toContainText('changed the company’s settings')

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(lines).toHaveCount(4)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as CSV' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^laurel-audit-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile((await file.path())!, 'utf8')
  expect(text).toContain('company.revised')
  expect(text).toContain('203.0.113.5')
  // A name that a spreadsheet would take for a formula is a text.
  expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`)
  expect(text).not.toMatch(/(^|,|")=HYPERLINK/m)
  expect(text).not.toContain('A Stranger')
  await page.reload()
  await expect(lines.nth(0)).toContainText('exported the audit log')
  await page.goto('/admin/audit?who=nobody+of+that+name')
  await expect(page.getByRole('heading', { name: 'Nothing was found' })).toBeVisible()
})
