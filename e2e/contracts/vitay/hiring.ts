import type { APIRequestContext } from '@playwright/test'
import { expect, type World } from '@/e2e/fixtures'
import { dataOf, vitay } from './client'

type Who = { bearer: string }

/** A candidate as a recruiter would point to them. */
export const pointTo = (type: string, id: string) => ({ type, id })

/** Asks a candidate for references, as a recruiter; gives the request. */
export const ask = async (
  request: APIRequestContext,
  recruiter: Who,
  candidate: { uuid: string },
  attributes: Record<string, unknown> = {},
) =>
  dataOf(
    await vitay(request, recruiter).post('/v1/public/reference_requests', {
      data: { attributes, relationships: { candidate: pointTo('Candidate', candidate.uuid) } },
    }),
  )

let named = 0

/** A referee's names and address, new each time. */
export const referee = (overrides: Record<string, unknown> = {}) => ({
  first_name: 'Rafa',
  last_name: 'Referee',
  email: `rafa-${++named}-${Date.now()}-${process.pid}@referees.example`,
  relationship: 'manager',
  ...overrides,
})

/** A recruiter names a referee; gives the reference. */
export const nominate = async (
  request: APIRequestContext,
  recruiter: Who,
  candidate: { uuid: string },
  attributes = referee(),
) =>
  dataOf(
    await vitay(request, recruiter).post('/v2/references', {
      data: { attributes, relationships: { candidate: pointTo('Candidate', candidate.uuid) } },
    }),
  )

/** The token in the newest of `count` mails to an address whose link leads to `page`. */
export async function tokenMailed(world: World, address: string, page: string, count = 1): Promise<string> {
  let tokens: string[] = []
  await expect
    .poll(
      async () => {
        const mails = await world.mailsTo(address)
        tokens = mails.flatMap(mail => new RegExp(`/${page}/([\\w-]+)`).exec(mail.text)?.[1] ?? [])
        return tokens.length
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThanOrEqual(count)
  return tokens.at(-1)!
}
