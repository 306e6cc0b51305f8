import { useQuery } from '@tanstack/react-query'
import { meQuery } from '@/lib/contracts/browser/query-options'

/** Who is reading, with the live hi5 balance. The layout has put it into the cache before anyone asks. */
export function useMe() {
  const { data } = useQuery(meQuery)
  if (!data) throw new Error('useMe stands outside of Providers')
  return data
}
