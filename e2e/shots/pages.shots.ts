import { test } from '@playwright/test'

// Every page of the demo company, as a reader sees it: both themes, on a phone and on a desk, into shots/.

const guest = ['/sign-in', '/forgot', '/reset', '/reset?email=eli@acme.example&key=any']
const member = [
  '/',
  '/?thank',
  '/?scope=me',
  '/?scope=team&value=1',
  '/notices',
  '/me/notices',
  '/kudos/1',
  '/kudos/1/history',
  '/nowhere',
  '/me/security',
  '/leave',
  '/leave/statement',
  '/calendar',
  '/calendar?whose=everyone&as=chart&month=2026-12',
  '/calendar?whose=everyone&as=list',
  '/events',
  '/events/month?m=2026-12',
  '/events/6',
  '/people',
  '/people?q=zzz',
  '/people/2',
  '/people/3?kudos=given',
  '/people/chart',
  '/people/chart?at=3',
  '/me',
  '/me/calendars',
]
const manager = ['/leave/approvals']
const admin = ['/events/new']

const nameOf = (path: string) => path.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'home'

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
}))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${device}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const shoot = async (path: string) => {
        await page.goto(path, { waitUntil: 'networkidle' })
        await page.screenshot({ path: `shots/${nameOf(path)}-${device}-${colorScheme}.png`, fullPage: true })
      }
      for (const path of guest) await shoot(path)
      for (const [who, paths] of Object.entries({ eli: member, mona: manager, ada: admin })) {
        await page.context().clearCookies()
        await page.goto('/sign-in')
        await page.getByLabel('Email or username').fill(`${who}@acme.example`)
        await page.getByLabel('Password', { exact: true }).fill('Laurel-Demo-1')
        await page.getByRole('button', { name: 'Sign in', exact: true }).click()
        await page.waitForURL('/')
        for (const path of paths) await shoot(path)
      }
    })
