import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import type { World } from '@/e2e/fixtures'
import { makeAnswered } from '@/e2e/world/answered'

// What the specs of a candidate's pages share.

export const path = ({ uuid }: { uuid: string }) => `/hiring/candidates/${uuid}`

export const done = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })

/** The part of a page about one referee, or one request. */
export const referee = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name }) })

/** A candidate of Rita's of whom a manager and a colleague have spoken. */
export async function spokenOf(world: World) {
  const rita = await world.recruiter('recruiter', { firstName: 'Rita', lastName: 'Roe' })
  const cara = await world.candidate(rita, { firstName: 'Cara', lastName: 'Cole', phone: '+4930901820' })
  const request = await world.referenceRequest(cara, { status: 'filled', minManagerReferences: 1 })
  const manager = await makeAnswered(cara, {
    requestId: request.id,
    firstName: 'Mona',
    lastName: 'Manager',
    relationship: 'manager',
    ratings: [5, 3],
    words: 'She carries what she promises.',
  })
  const colleague = await makeAnswered(cara, {
    requestId: request.id,
    firstName: 'Carl',
    lastName: 'Colleague',
    relationship: 'colleague',
    ratings: [5, 5],
    words: 'Always there when it burns.',
  })
  await world.sql.update(candidates).set({ score: 900 }).where(eq(candidates.id, cara.id))
  return { rita, cara, request, manager, colleague }
}
