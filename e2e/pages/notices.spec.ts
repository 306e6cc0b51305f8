import type { Page } from '@playwright/test'
import type { World, WorldPerson } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { notify } from '@/lib/domain/notifications/commands'
import { unsubscribeToken } from '@/lib/domain/notifications/unsubscribing'
import { deleteRecognition, giveRecognition } from '@/lib/domain/recognitions/commands'
import { giveHi5, writeComment } from '@/lib/domain/recognitions/replies'
import { expect, loseConnection, open, restoreConnection, test, toast } from './reader'

// What concerns one: under the bell at once, on a page of its own, and only where one wants to hear of it.

const bell = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Notices/ })
const panel = (page: Page) => page.getByRole('dialog', { name: /^Notices/ })
const lineOpens = (page: Page) => page.waitForResponse(answer => answer.url().endsWith('/api/browser/live'))

const thank = async (world: World, giver: WorldPerson, to: WorldPerson, text: string) =>
  giveRecognition(await world.actor(giver), { recipientIds: [to.id], valueIds: [], text })

async function scene(world: World) {
  const mona = await world.person({ displayName: 'Mona Lindqvist' })
  const emi = await world.person({ displayName: 'Emi Takahashi' })
  return { mona, emi }
}

test.describe('the bell', () => {
  test('counts what is new, tells it in sentences that lead there, and opening it has read it', async ({
    page,
    world,
  }) => {
    const { mona, emi } = await scene(world)
    const { id } = await thank(world, mona, emi, 'For the [b]map[/b]')
    await writeComment(await world.actor(mona), id, 'Truly')
    await world.signIn(page, emi)
    await open(page)
    await expect(bell(page)).toHaveAccessibleName('Notices, 2 unread')
    await bell(page).click()
    const rows = panel(page).getByRole('listitem')
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(0)).toContainText('New: Mona Lindqvist commented on what Mona Lindqvist thanked you for')
    await expect(rows.nth(1)).toContainText('Mona Lindqvist thanked you')
    await expect(rows.nth(1)).toContainText('For the map')
    await expect(bell(page)).toHaveAccessibleName('Notices')
    await rows.nth(1).getByRole('link').click()
    await expect(page).toHaveURL(`/kudos/${id}`)
    await expect(panel(page)).toBeHidden()
    await page.reload()
    await expect(bell(page)).toHaveAccessibleName('Notices')
  })

  test('hears at once what happens, and tells the other tab what was read', async ({ page, context, world }) => {
    const { mona, emi } = await scene(world)
    await world.signIn(context, emi)
    const tab = await context.newPage()
    for (const one of [page, tab]) {
      const opens = lineOpens(one)
      await open(one)
      await opens
    }
    // The line says when it listens; what is asked for once more then would be too early here.
    await page.waitForTimeout(500)
    await thank(world, mona, emi, 'For the tea')
    await expect(bell(page)).toHaveAccessibleName('Notices, 1 unread')
    await expect(bell(tab)).toHaveAccessibleName('Notices, 1 unread')
    await bell(page).click()
    await expect(panel(page).getByText('For the tea')).toBeVisible()
    await expect(bell(tab)).toHaveAccessibleName('Notices')
    // What comes while it is open is seen there.
    await thank(world, mona, emi, 'For the cake')
    await expect(panel(page).getByText('For the cake')).toBeVisible()
    await tab.close()
  })

  test('works by the keyboard alone, and opens in place', async ({ page, world }) => {
    const { mona, emi } = await scene(world)
    await thank(world, mona, emi, 'For the map')
    await world.signIn(page, emi)
    await open(page)
    await bell(page).focus()
    await page.keyboard.press('Space')
    await expect(panel(page).getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(bell(page)).toBeFocused()
  })

  test('says so when nothing comes, and asks again', async ({ page, world }) => {
    const { mona, emi } = await scene(world)
    await thank(world, mona, emi, 'For the map')
    await world.signIn(page, emi)
    await open(page)
    await page.route('**/api/browser/notices', route => route.abort())
    await bell(page).click()
    await expect(panel(page).getByText('Your notices did not come')).toBeVisible()
    await expect(bell(page)).toHaveAccessibleName('Notices, 1 unread')
    await page.unroute('**/api/browser/notices')
    await panel(page).getByRole('button', { name: 'Retry' }).click()
    await expect(panel(page).getByText('For the map')).toBeVisible()
  })

  test('speaks the reader’s language, of leave and events too', async ({ page, world }) => {
    const boss = await world.person({ displayName: 'Mona Lindqvist', language: 'de' })
    const eli = await world.person({ displayName: 'Eli Navarro', managerId: boss.id })
    const type = await world.leaveType()
    const { id } = await createLeaveRequest(await world.actor(eli), {
      leaveTypeId: type.id,
      startDate: '2030-07-01',
      endDate: '2030-07-02',
    })
    await world.sql.transaction(tx =>
      notify(tx, {
        organizationId: world.organization.id,
        personIds: [boss.id],
        kind: 'event.cancelled',
        data: { eventId: 1, name: 'Sommerfest', startsAt: '2030-07-05T15:00:00' },
      }),
    )
    await world.signIn(page, boss)
    await open(page, '/notices')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mitteilungen')
    await expect(page.getByText('Sommerfest am 5. Juli 2030 fällt aus')).toBeVisible()
    const asked = page.getByRole('link', { name: /Eli Navarro möchte Urlaub: 1. Juli 2030 bis 2. Juli 2030/ })
    await expect(asked).toHaveAttribute('href', `/leave/${id}`)
  })
})

test.describe('the page', () => {
  test('shows all of one’s own, older ones on demand, and marks all as read', async ({ page, world, other }) => {
    const { mona, emi } = await scene(world)
    for (let n = 1; n <= 18; n++) await thank(world, mona, emi, `Reason number ${n}.`)
    const { mona: theirs, emi: hers } = await scene(other)
    await thank(other, theirs, hers, 'Elsewhere')
    await world.signIn(page, emi)
    await open(page, '/notices')
    const rows = page.getByRole('main').getByRole('listitem')
    await expect(rows).toHaveCount(15)
    await expect(rows.first()).toContainText('Reason number 18.')
    await page.getByRole('button', { name: 'Show older' }).click()
    await expect(rows).toHaveCount(18)
    await expect(page.getByText('Elsewhere')).toHaveCount(0)
    await expect(rows.getByText('New:')).toHaveCount(18)
    await page.getByRole('button', { name: 'Mark all as read' }).click()
    await expect(rows.getByText('New:')).toHaveCount(0)
    await expect(bell(page)).toHaveAccessibleName('Notices')
    await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0)
  })

  test('says what it is for while there is nothing', async ({ page, world }) => {
    const { emi } = await scene(world)
    await world.signIn(page, emi)
    await open(page, '/notices')
    await expect(page.getByRole('heading', { name: 'Nothing yet' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Thank someone' }).click()
    await expect(page).toHaveURL('/?thank')
  })

  test('tells of what is gone without a link, and without its words', async ({ page, world }) => {
    const { mona, emi } = await scene(world)
    const { id } = await thank(world, mona, emi, 'Taken back')
    await deleteRecognition(await world.actor(mona), id)
    await world.signIn(page, emi)
    await open(page, '/notices')
    const row = page.getByRole('main').getByRole('listitem')
    await expect(row).toContainText('What this was about is no longer there')
    await expect(row.getByRole('link')).toHaveCount(0)
    await expect(page.getByText('Taken back')).toHaveCount(0)
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('the bell leads there; pages and the button work', async ({ page, world }) => {
      const { mona, emi } = await scene(world)
      for (let n = 1; n <= 16; n++) await thank(world, mona, emi, `Reason number ${n}.`)
      await world.signIn(page, emi)
      await page.goto('/')
      await bell(page).click()
      await expect(page).toHaveURL('/notices')
      await page.getByRole('link', { name: 'Show older' }).click()
      await expect(page.getByRole('main').getByRole('listitem')).toHaveText([/Reason number 1\./])
      await page.goto('/notices')
      await page.getByRole('button', { name: 'Mark all as read' }).click()
      await expect(bell(page)).toHaveAccessibleName('Notices')
    })
  })
})

test.describe('what one hears of', () => {
  const byMail = (page: Page) => page.getByRole('switch', { name: 'Somebody gives you a hi5, by mail' })

  test('each switch is kept at once; what is owed has none', async ({ page, world }) => {
    const { mona, emi } = await scene(world)
    await world.signIn(page, emi)
    await open(page, '/me/notices')
    await byMail(page).uncheck()
    await expect(async () => {
      await page.reload()
      await expect(byMail(page)).not.toBeChecked()
    }).toPass()
    await expect(page.getByRole('switch', { name: /hi5, under the bell/ })).toBeChecked()
    await expect(page.getByRole('switch', { name: /^Moderation.*by mail/ })).toHaveCount(0)
    await expect(page.getByRole('row', { name: /^Moderation/ })).toContainText('Always')

    const { id } = await thank(world, mona, emi, 'For the map')
    const fan = await world.person()
    await giveHi5(await world.actor(fan), id)
    await world.waitForMail(emi.email)
    const mails = await world.mailsTo(emi.email)
    expect(mails.map(mail => mail.subject)).toEqual(['Mona Lindqvist thanked you: “For the map”'])
  })

  test('a switch that could not be kept goes back, and says why', async ({ page, world }) => {
    const { emi } = await scene(world)
    await world.signIn(page, emi)
    await open(page, '/me/notices')
    await loseConnection(page)
    await byMail(page).click()
    await expect(toast(page, '')).not.toHaveCount(0)
    await expect(byMail(page)).toBeChecked()
    await restoreConnection(page)
    await byMail(page).click()
    await expect(byMail(page)).not.toBeChecked()
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('all of them are kept by one button', async ({ page, world }) => {
      const { emi } = await scene(world)
      await world.signIn(page, emi)
      await page.goto('/me/notices')
      await byMail(page).uncheck()
      await page.getByRole('button', { name: 'Keep these choices' }).click()
      await page.goto('/me/notices')
      await expect(byMail(page)).not.toBeChecked()
      await expect(page.getByRole('switch', { name: 'Somebody thanks you, by mail' })).toBeChecked()
    })

    test('a mail’s last link asks, then says what was switched off; nobody signs in', async ({ page, world }) => {
      const { emi } = await scene(world)
      const whose = { organizationId: world.organization.id, personId: emi.id }
      await page.goto(`/unsubscribe/${unsubscribeToken({ ...whose, topic: 'hi5' })}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        'Switch off the mails “Somebody gives you a hi5”?',
      )
      await page.getByRole('button', { name: 'Switch them off' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('no more mails “Somebody gives you a hi5”')
      await world.signIn(page, emi)
      await page.goto('/me/notices')
      await expect(byMail(page)).not.toBeChecked()
      await page.goto('/unsubscribe/made-up')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('This link says nothing to us')
    })
  })
})
