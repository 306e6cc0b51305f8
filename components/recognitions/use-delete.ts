import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { notify } from '@/components/ui/notify'
import { deleteKudos, undoDeleteKudos } from '@/lib/actions/recognitions'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { dropItem, reloadFeed } from './feed-cache'

/** Gone from the feed at once; ten seconds to take it back. */
export function useDelete(item: FeedItem, onDeleted?: () => void) {
  const t = useTranslations('recognitions.deleting')
  const undoLabel = useTranslations('ui')('undo')
  const trouble = useTrouble()
  const client = useQueryClient()
  const undo = useMutation({
    mutationFn: () => accepted(undoDeleteKudos({ id: item.id })),
    onError: error => notify({ tone: 'problem', text: t('undoFailed', { why: trouble(error) }) }),
    onSettled: () => reloadFeed(client),
  })
  return useMutation({
    mutationFn: () => accepted(deleteKudos({ id: item.id })),
    onMutate: () => dropItem(client, item.id),
    onSuccess() {
      onDeleted?.()
      notify({ text: t('done'), undo: { label: undoLabel, run: () => undo.mutate() } })
    },
    onError(error) {
      notify({ tone: 'problem', text: t('failed', { why: trouble(error) }) })
      reloadFeed(client)
    },
  })
}
