import type { Page } from '@playwright/test'
import { meadow } from '@/e2e/world/pictures'
import { composer, expect, open, test } from './reader'

// What a page may weigh, and that nothing jumps while it comes.

const kB = 1000

/** Everything of scripts that came over the wire so far, packed as it came. */
async function scriptBytes(page: Page) {
  await page.waitForLoadState('networkidle')
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(entry => new URL(entry.name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
  )
}

/** The fonts that were fetched, by file name in order. */
const fontsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => new URL(entry.name).pathname.split('/').at(-1)!)
      .filter(name => name.endsWith('.woff2'))
      .sort(),
  )

const latinFonts = [expect.stringContaining('sans_latin'), expect.stringContaining('serif_latin')]

/** From here on the page adds up how far its parts jumped without anybody having touched it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)

test('sign-in: at most 170 kB of scripts, and nothing jumps', async ({ page }) => {
  await watchShifts(page)
  await open(page, '/sign-in')
  const bytes = await scriptBytes(page)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(170 * kB)
  expect(await shifts(page)).toEqual([])
  expect(await fontsOf(page)).toEqual(latinFonts)
})

test('scripts that every page runs are compiled as they come in', async ({ page }) => {
  const scripts = async (path: string) => {
    await open(page, path)
    return page.locator('script[src]').evaluateAll(all => all.map(one => (one as HTMLScriptElement).src))
  }
  const [signIn, docs] = [await scripts('/sign-in'), await scripts('/docs/vitay')]
  const marked = async (url: string) =>
    (await (await page.request.get(url)).text()).startsWith('//# allFunctionsCalledOnLoad\n')
  const everywhere = []
  for (const url of signIn) if (docs.includes(url) && (await marked(url))) everywhere.push(url)
  // React's own is the largest of all by far: without it the mark would do little.
  const sizes = await Promise.all(everywhere.map(async url => (await (await page.request.get(url)).body()).length))
  expect(Math.max(...sizes)).toBeGreaterThan(150 * kB)
})

test('reference: at most 170 kB of scripts, and nothing jumps', async ({ page }) => {
  await watchShifts(page)
  await open(page, '/docs/vitay')
  expect(await scriptBytes(page)).toBeLessThanOrEqual(170 * kB)
  expect(await shifts(page)).toEqual([])
})

test('pages of mailed links on a phone: at most 170 kB of scripts, and nothing jumps', async ({ page, world }) => {
  const candidate = await world.candidate(await world.recruiter('recruiter', { lastName: 'Roe' }))
  const request = await world.referenceRequest(candidate)
  const reference = await world.reference(candidate, { requestId: request.id, consentedAt: new Date() })
  const form = `/respond/${await world.refereeLink(reference)}`
  const rights = `/rights/${await world.refereeLink(reference, 'rights')}`
  await page.setViewportSize({ width: 390, height: 844 })
  await watchShifts(page)
  for (const path of [form, `${form}?step=1`, rights, `/nominate/${await world.candidateLink(request)}`]) {
    await open(page, path)
    const bytes = await scriptBytes(page)
    expect(bytes, path).toBeGreaterThan(0)
    expect(bytes, path).toBeLessThanOrEqual(170 * kB)
    expect(await shifts(page), path).toEqual([])
    expect(await fontsOf(page), path).toEqual(latinFonts)
  }
})

test('feed with the open composer: at most 220 kB of scripts, and nothing jumps', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  const emi = await world.person({ firstName: 'Emi' })
  for (let n = 0; n < 8; n++)
    await world.recognition({
      giver: emi,
      recipients: [ines],
      text: `Number ${n}. `.repeat(n * 9),
      picture: await world.picture(),
    })
  await world.signIn(page, ines)
  await watchShifts(page)
  await open(page)
  await page.waitForLoadState('networkidle')
  expect(await shifts(page)).toEqual([])
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.picture.setInputFiles({ name: 'm.jpg', mimeType: 'image/jpeg', buffer: await meadow(300, 200) })
  expect(await scriptBytes(page)).toBeLessThanOrEqual(220 * kB)
})

test('a name with letters of Poland or Romania costs a phone 15 kB, not all of Latin', async ({ page, world }) => {
  const [ines, emi] = [await world.person({ firstName: 'Ines' }), await world.person({ firstName: 'Łucja Ștefan' })]
  await world.recognition({ giver: emi, recipients: [ines] })
  await world.signIn(page, ines)
  await open(page)
  await page.waitForLoadState('networkidle')
  expect(await fontsOf(page)).toEqual([
    expect.stringContaining('sans_latin'),
    expect.stringContaining('sans_latin_extended'),
    expect.stringContaining('serif_latin'),
  ])
  const bytes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(entry => entry.name.includes('extended'))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
  )
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(15 * kB)
})

test('fonts that come late move nothing', async ({ page, world }) => {
  const [ines, emi] = [await world.person({ firstName: 'Ines' }), await world.person({ firstName: 'Łucja' })]
  await world.recognition({ giver: emi, recipients: [ines], text: 'Thank you, Ines. '.repeat(20) })
  await world.signIn(page, ines)
  await page.route('**/*.woff2', async route => {
    await new Promise(done => setTimeout(done, 600))
    await route.continue()
  })
  await watchShifts(page)
  await open(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  expect(await shifts(page)).toEqual([])
})

test('pages come without style attributes, which the policy would refuse', async ({ page, world }) => {
  const ines = await world.person()
  const emi = await world.person()
  const text = '[color=red]red[/color] [size=5]large[/size] [center]middle[/center]'
  const one = await world.recognition({ giver: emi, recipients: [ines], text, picture: await world.picture() })
  await world.signIn(page, ines)
  for (const path of ['/', '/?thank', `/kudos/${one.id}`, '/kudos/2147483647']) {
    const answer = await page.request.get(path)
    expect(answer.headers()['content-security-policy'], path).not.toContain('unsafe')
    expect(await answer.text(), path).not.toMatch(/<[a-z][^>]*\sstyle="/)
  }
})
