import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { accepted } from '@/components/i18n/trouble'
import { notify } from '@/components/ui/notify'
import { reportKudos } from '@/lib/actions/recognitions'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { patchItem } from './feed-cache'

/** Reports a kudos; from then on its reporter sees that it waits for a moderator. */
export function useReport(item: FeedItem, onReported: () => void) {
  const t = useTranslations('feed.report')
  const client = useQueryClient()
  return useMutation({
    mutationFn: (said: { markAs: string; reason: string }) => accepted(reportKudos({ id: item.id, ...said })),
    onSuccess() {
      patchItem(client, item.id, now => ({ ...now, mayReport: false, report: 'waiting' }))
      onReported()
      notify({ text: t('done') })
    },
  })
}
