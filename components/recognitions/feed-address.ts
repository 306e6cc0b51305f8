import type { FeedSearch } from '@/lib/contracts/browser/types'

/** The address of a part of the feed: what is shown stands in it, to be shared and to be come back to. */
export function feedAddress({ scope, value, person }: FeedSearch): string {
  const said = Object.entries({ scope, value, person }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return said.length > 0 ? `/?${new URLSearchParams(said)}` : '/'
}

/** Something is left out besides the scope. */
export const isFiltered = ({ value, person }: FeedSearch) => Boolean(value || person)
