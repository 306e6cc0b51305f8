import { expect, test } from '@/e2e/fixtures'
import { payload, stowaways } from '@/e2e/world/hostile-pictures'
import { expectInert, trap, visit } from './traps'

// Files that would like to be more than files, where people see what became of them.

const name = '<img src=x onerror=laurelRan.push(30)>'
const list = [
  'first_name,last_name,email,manager_email',
  `${name},"=HYPERLINK(""http://evil.example"",""press"")",wrong,${name}`,
  `${name},"${payload.replaceAll('"', '""')}",right@hostile.example,`,
].join('\n')
const file = { name: `${name}\u202egpj.csv`, mimeType: 'text/html', buffer: Buffer.from(list) }

test('lists of people and of candidates, on the pages that look them through', async ({ page, world }) => {
  const dialogs = await trap(page)
  await world.signIn(page, await world.person({ role: 'admin' }))
  await page.goto('/admin/people/import')
  await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('button', { name: 'Look it through' }).click()
  await expect(page.getByText(name).first()).toBeVisible({ timeout: 30_000 })
  await expectInert(page, 'a list of people', dialogs)
  await visit(page, dialogs, { '/admin/people/import': name })
  expect(await page.locator('main').textContent()).not.toContain('\u202e')

  await page.context().clearCookies()
  await world.signIn(page, await world.recruiter())
  await page.goto('/hiring/candidates/import')
  await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('button', { name: 'Look it through' }).click()
  await expect(page.getByText(name).first()).toBeVisible()
  await expectInert(page, 'a list of candidates', dialogs)
})

test('a picture that is a page besides, opened by itself and in the feed', async ({ page, request, world }) => {
  const [giver, recipient] = [await world.person(), await world.person()]
  const { 'a JPEG that is a page': buffer } = await stowaways()
  const given = await request.post('/kudos.json', {
    headers: { Authorization: giver.basic, 'X-API-Version': '2.0.0' },
    multipart: {
      'recipients[][id]': String(recipient.id),
      text: 'Thank you',
      picture: { name: 'a.html', mimeType: 'text/html', buffer: buffer! },
    },
  })
  expect(given.status(), await given.text()).toBe(200)
  const { picture } = await given.json()
  const dialogs = await trap(page)
  await world.signIn(page, recipient)
  await visit(page, dialogs, { '/': 'Thank you' })
  const shown = await page.goto(`/attachments/view/${picture.url}`)
  expect(shown!.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' })
  await expectInert(page, 'the picture', dialogs)
})

test('a download is called after a candidate, whatever they are called', async ({ request, world }) => {
  const rhea = await world.recruiter('root')
  const candidate = await world.candidate(rhea, {
    firstName: '../../"; filename="evil.html',
    lastName: "x\u202egnp.exe%0d%0aX-Evil: 1;*'(é",
  })
  const answer = await request.get(`/api/browser/hiring/documents/candidates/${candidate.uuid}`, {
    headers: { Cookie: `${rhea.cookie.name}=${rhea.cookie.value}` },
  })
  expect(answer.status()).toBe(200)
  expect(answer.headers()).not.toHaveProperty('x-evil')
  const said = answer.headers()['content-disposition']!
  // One plain name in quotes, and one in nothing but escapes.
  expect(said).toMatch(/^attachment; filename="[\w .-]+\.pdf"; filename\*=UTF-8''[\w.~!%-]+\.pdf$/)
  expect(said).not.toMatch(/%E2%80%AE|%2F|%5C/i)
})
