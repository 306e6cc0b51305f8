import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'

export const year = new Date().getUTCFullYear() + 1
/** An event to be. */
export const picnic = { name: 'Company Picnic', startsAt: `${year}-08-29T11:00`, endsAt: `${year}-08-29T14:30` }

/** Two places, an administrator and a colleague of the first. */
export async function scene(world: World) {
  const [london, berlin] = [await world.location('London'), await world.location('Berlin')]
  const ada = await world.person({ firstName: 'Ada', role: 'admin', locationId: london.id })
  const eli = await world.person({ firstName: 'Eli', locationId: london.id })
  const boss = await world.actor(ada)
  return { london, berlin, ada, eli, boss }
}

/** An event in a list, by its name. */
export const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
