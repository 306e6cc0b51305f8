import { eq } from 'drizzle-orm'
import { mails } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { expect, type World } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { test } from './reader'

// What a candidate does behind the link they were sent: names referees, and sees how far each has come.

async function asked(world: World) {
  const candidate = await world.candidate(await world.recruiter(), { firstName: 'Clara' })
  const request = await world.referenceRequest(candidate, {
    minReferences: 2,
    minManagerReferences: 1,
    notes: 'Somebody from your last job, please.',
    asked: [{ text: 'What should we know?' }],
  })
  return { candidate, request, token: await world.candidateLink(request) }
}

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 390, height: 844 } })

    test('a candidate names two referees, corrects an address, and takes one back', async ({ page, world }) => {
      const { candidate, token } = await asked(world)
      await page.goto(`/nominate/${token}`)
      await expect(page.getByRole('heading', { name: 'Your references, Clara' })).toBeVisible()
      await expect(page.getByText('Somebody from your last job, please.')).toBeVisible()

      await page.getByLabel('First name').fill('Rafa')
      await page.getByLabel('Last name').fill('Boss')
      await page.getByLabel('E-mail').fill(candidate.email)
      await page.getByLabel('Worked together from').fill('2024-05-01')
      await page.getByLabel('until').fill('2022-05-01')
      await page.getByRole('button', { name: 'Name them' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('They were my')
      await expect(page.getByLabel('First name')).toHaveValue('Rafa')
      await page.getByLabel('They were my').selectOption('colleague')
      await page.getByRole('button', { name: 'Name them' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('the candidate’s own address')
      await expect(page.getByLabel('First name')).toHaveValue('Rafa')

      const rafa = `rafa-${candidate.uuid}@work.example`
      await page.getByLabel('E-mail').fill(rafa)
      await page.getByLabel('until').fill('')
      await page.getByRole('button', { name: 'Name them' }).click()
      await expect(page.getByText('They have been written to.')).toBeVisible()
      await expect(page.getByText('1 of 2 named', { exact: true })).toBeVisible()
      await world.waitForMail(rafa)

      const anew = page.getByRole('region', { name: 'Name somebody' })
      await anew.getByLabel('First name').fill('Kim')
      await anew.getByLabel('Last name').fill('Peer')
      await anew.getByLabel('E-mail').fill(`kim-${candidate.uuid}@work.example`)
      await anew.getByLabel('They were my').selectOption('colleague')
      await anew.getByRole('button', { name: 'Name them' }).click()
      await expect(page.getByText('Somebody who managed you is still missing.')).toBeVisible()
      await anew.getByLabel('First name').fill('Mira')
      await anew.getByLabel('Last name').fill('Lead')
      await anew.getByLabel('E-mail').fill(`mira-${candidate.uuid}@work.example`)
      await anew.getByLabel('They were my').selectOption('manager')
      await anew.getByRole('button', { name: 'Name them' }).click()
      await expect(page.getByText('That is enough.')).toBeVisible()
      await expect(anew.getByLabel('First name')).toBeHidden()
      await anew.getByText('Name somebody else').click()
      await expect(anew.getByLabel('First name')).toBeVisible()

      const row = page.getByRole('listitem').filter({ hasText: 'Kim Peer' })
      await row.getByText('Correct', { exact: true }).click()
      await row.getByLabel('E-mail').fill(rafa)
      await row.getByRole('button', { name: 'Save' }).click()
      await expect(row.getByRole('alert')).toContainText('named in this request already')
      const other = `kim-anew-${candidate.uuid}@work.example`
      await row.getByLabel('E-mail').fill(other)
      await row.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Corrected.')).toBeVisible()
      await world.waitForMail(other)
      await row.getByText('Take back', { exact: true }).first().click()
      await expect(row.getByText('Their link opens nothing any more')).toBeVisible()
      await row.getByRole('button', { name: 'Take back Kim Peer' }).click()
      await expect(page.getByText('Taken back.')).toBeVisible()
      await expect(row).toHaveCount(0)
      await expect(page.getByText('2 of 2 named')).toBeVisible()
    })

    test('where the mail came back, or somebody else got it, a candidate gives the right address', async ({
      page,
      world,
    }) => {
      const { candidate, request, token } = await asked(world)
      const own = { requestId: request.id, firstName: 'Rafa', relationship: 'colleague' as const }
      const [back, wrong] = [
        await world.reference(candidate, own),
        await world.reference(candidate, { ...own, firstName: 'Wrong', status: 'declined', declineReason: 'not_them' }),
      ]
      await world.sql.insert(mails).values({
        organizationId: candidate.organizationId,
        recipient: back.email,
        subject: 'A reference',
        text: '',
        html: '',
        state: 'refused',
        occasion: back.uuid,
        subjectType: 'reference',
        subjectUuid: back.uuid,
      })
      await page.goto(`/nominate/${token}`)
      await expect(page.getByText('1 of 2 named')).toBeVisible()
      for (const [who, state, why] of [
        [back, 'mail came back', 'could not be delivered'],
        [wrong, 'wrong address', 'is somebody else'],
      ] as const) {
        const row = page.getByRole('listitem').filter({ hasText: `${who.firstName} Referee` })
        await expect(row.getByText(state)).toBeVisible()
        await expect(row.getByText(why)).toBeVisible()
        await row.getByText('Correct', { exact: true }).click()
        if (who === wrong) {
          await row.getByRole('button', { name: 'Save' }).click()
          await expect(row.getByRole('alert')).toContainText('the address that was wrong')
        }
        await row.getByLabel('E-mail').fill(`right-${who.uuid}@work.example`)
        await row.getByRole('button', { name: 'Save' }).click()
        await expect(page.getByText('Corrected.')).toBeVisible()
        await expect(row.getByText('written to', { exact: true })).toBeVisible()
        await world.waitForMail(`right-${who.uuid}@work.example`)
      }
      await expect(page.getByText('2 of 2 named')).toBeVisible()
    })
  })

test('once it is over the page says so; other links say what to do', async ({ page, world }) => {
  const { request, token } = await asked(world)
  await page.goto(`/respond/${token}`)
  await page.getByRole('link', { name: 'Go there' }).click()
  await expect(page.getByRole('heading', { name: 'Your references, Clara' })).toBeVisible()
  await world.endRequest(request, 'expired')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'The time is over' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Name them' })).toHaveCount(0)
  for (const [status, title] of [
    ['filled', 'Everybody needed has answered'],
    ['cancelled', 'No longer needed'],
  ] as const) {
    await world.endRequest(request, status)
    await page.reload()
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  }

  await page.goto(`/nominate/${await world.candidateLink(request, -1)}`)
  await expect(page.getByText('Its time is over.')).toBeVisible()
  await page.goto('/nominate/mistyped')
  await expect(page.getByText('It may have been cut off')).toBeVisible()
  await world.sql
    .update(organizations)
    .set({ suspendedAt: new Date() })
    .where(eq(organizations.id, world.organization.id))
  await page.goto(`/nominate/${token}`)
  await expect(page.getByRole('heading', { name: 'Not open at the moment' })).toBeVisible()
})

test('axe finds nothing on a candidate’s page', async ({ page, world }) => {
  const { candidate, request, token } = await asked(world)
  await world.reference(candidate, {
    requestId: request.id,
    firstName: 'Bartholomew-Maximilian',
    lastName: 'Featherstonehaugh-Cholmondeley',
    email: `${'long'.repeat(14)}@referees.example`,
  })
  for (const [, viewport] of devices) {
    await page.setViewportSize(viewport)
    await page.goto(`/nominate/${token}`)
    await page.getByText('Correct', { exact: true }).click()
    await page.getByText('Take back', { exact: true }).first().click()
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
  }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await widthBeyond(page)).toBe(0)
})
