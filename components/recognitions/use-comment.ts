import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accepted } from '@/components/i18n/trouble'
import { commentOnKudos } from '@/lib/actions/recognitions'
import { commentsQuery } from '@/lib/contracts/browser/query-options'
import type { CommentItem } from '@/lib/contracts/browser/types'
import { patchItem } from './feed-cache'
import { useMe } from './use-me'

/** Sent comments carry their own id; one under way has a negative one. */
export function useComment(id: number, onRefused: (text: string, error: unknown) => void) {
  const client = useQueryClient()
  const { person } = useMe()
  const { queryKey } = commentsQuery(id)
  const count = (by: number) => patchItem(client, id, item => ({ ...item, commentCount: item.commentCount + by }))
  const change = (how: (comments: CommentItem[]) => CommentItem[]) =>
    client.setQueryData<CommentItem[]>(queryKey, comments => how(comments ?? []))

  return useMutation({
    mutationFn: (text: string) => accepted(commentOnKudos({ id, text })),
    async onMutate(text) {
      await client.cancelQueries({ queryKey })
      const underWay = { id: -Date.now(), author: person, text, createdAt: new Date().toISOString() }
      change(comments => [...comments, underWay])
      count(1)
      return underWay.id
    },
    onSuccess: (comment, _, underWay) => change(comments => comments.map(one => (one.id === underWay ? comment : one))),
    onError(error, text, underWay) {
      change(comments => comments.filter(one => one.id !== underWay))
      count(-1)
      onRefused(text, error)
    },
  })
}
