import { test as base } from '@playwright/test'
import { makeWorld, type World } from './world/world'

// Several workers share one small database: each keeps few connections. Set before the first query opens the pool.
process.env.DATABASE_POOL ??= '3'

/** A test with a company of its own, `world`, and a second one, `other`, for trying what must not be reachable. */
export const test = base.extend<{ world: World; other: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern
  world: async ({}, use) => use(await makeWorld()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  other: async ({}, use) => use(await makeWorld()),
})

export { expect } from '@playwright/test'
export type { WorldPerson } from './world/people'
export type { World } from './world/world'
