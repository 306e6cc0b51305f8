import { listed } from '@/components/ui/listed'
import type { FeedItem } from '@/lib/contracts/browser/types'

/** "Mona Haddad thanked Emi Sato and Eli Brandt" */
export function headlineOf(item: Pick<FeedItem, 'giver' | 'recipients'>) {
  return `${item.giver.name} thanked ${listed(item.recipients.map(person => person.name))}`
}

export function counted(count: number, one: string, many: string) {
  return `${count} ${count === 1 ? one : many}`
}

/** A refusal's own words, or ours when nothing was answered at all. */
export function wordsFor(error: unknown) {
  if (error instanceof Refusal) return error.message
  return 'Laurel did not answer. Check your connection and try again.'
}

export class Refusal extends Error {}
