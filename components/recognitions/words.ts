import { listed } from '@/components/ui/listed'
import { ReadError } from '@/lib/contracts/browser/query-options'
import type { FeedItem } from '@/lib/contracts/browser/types'

/** "Mona Haddad thanked Emi Sato and Eli Brandt" */
export function headlineOf(item: Pick<FeedItem, 'giver' | 'recipients'>) {
  return `${item.giver.name} thanked ${listed(item.recipients.map(person => person.name))}`
}

export function counted(count: number, one: string, many: string) {
  return `${count} ${count === 1 ? one : many}`
}

export const noHi5sLeft = 'You have given all your hi5s. New ones come soon.'

/** Refusals that are better said from the reader's side. */
const ours: Record<string, string> = {
  insufficient_balance: noHi5sLeft,
  not_found: 'This kudos is no longer here.',
  unauthenticated: 'Your session has ended. Sign in in another tab, then try again here.',
}

/** A refusal's own words, or ours when nothing was answered at all. */
export function wordsFor(error: unknown) {
  if (error instanceof Refusal || error instanceof ReadError) return ours[error.code] ?? error.message
  return 'Laurel did not answer. Check your connection and try again.'
}

export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
