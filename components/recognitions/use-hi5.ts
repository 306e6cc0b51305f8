import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { notify } from '@/components/ui/notify'
import { hi5Kudos } from '@/lib/actions/recognitions'
import { meQuery } from '@/lib/contracts/browser/query-options'
import type { FeedItem, Me } from '@/lib/contracts/browser/types'
import { patchItem } from './feed-cache'

/** Counts at once, asks the server meanwhile, and takes it back with a word if the answer is no. */
export function useHi5(item: FeedItem) {
  const t = useTranslations('recognitions.hi5s')
  const trouble = useTrouble()
  const client = useQueryClient()
  const setHi5s = (change: Partial<FeedItem['hi5s']>) =>
    patchItem(client, item.id, now => ({ ...now, hi5s: { ...now.hi5s, ...change } }))
  const setBalance = (change: (balance: number) => number) =>
    client.setQueryData<Me>(meQuery.queryKey, me => me && { ...me, hi5Balance: change(me.hi5Balance) })

  return useMutation({
    mutationFn: () => accepted(hi5Kudos({ id: item.id })),
    onMutate() {
      const before = item.hi5s
      setHi5s({ count: before.count + 1, mine: true, may: false })
      setBalance(balance => balance - 1)
      return before
    },
    onSuccess({ count, balance }) {
      setHi5s({ count })
      setBalance(() => balance)
    },
    onError(error, _, before) {
      if (before) setHi5s(before)
      setBalance(balance => balance + 1)
      // The balance may have been spent elsewhere.
      void client.invalidateQueries(meQuery)
      notify({ tone: 'problem', text: t('failed', { why: trouble(error) }) })
    },
  })
}
