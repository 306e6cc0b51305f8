import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '@/components/ui/notify'
import { deleteKudos, undoDeleteKudos } from '@/lib/actions/recognitions'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { accepted } from './accepted'
import { dropItem, reloadFeed } from './feed-cache'
import { wordsFor } from './words'

/** Gone from the feed at once; ten seconds to take it back. */
export function useDelete(item: FeedItem, onDeleted?: () => void) {
  const client = useQueryClient()
  const undo = useMutation({
    mutationFn: () => accepted(undoDeleteKudos({ id: item.id })),
    onError: error => notify({ tone: 'problem', text: `Still deleted. ${wordsFor(error)}` }),
    onSettled: () => reloadFeed(client),
  })
  return useMutation({
    mutationFn: () => accepted(deleteKudos({ id: item.id })),
    onMutate: () => dropItem(client, item.id),
    onSuccess() {
      onDeleted?.()
      notify({ text: 'Kudos deleted', undo: { label: 'Undo', run: () => undo.mutate() } })
    },
    onError(error) {
      notify({ tone: 'problem', text: `Not deleted. ${wordsFor(error)}` })
      reloadFeed(client)
    },
  })
}
