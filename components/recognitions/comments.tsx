'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Skeleton } from '@/components/ui/skeleton'
import { commentsQuery } from '@/lib/contracts/browser/query-options'
import type { CommentItem, FeedItem } from '@/lib/contracts/browser/types'
import { CommentForm } from './comment-form'

type CommentsProps = { id: string; item: FeedItem; first?: CommentItem[]; focus: boolean }

export function Comments({ id, item, first, focus }: CommentsProps) {
  const t = useTranslations('recognitions')
  const retry = useTranslations('ui')('retry')
  const known = first ?? (item.commentCount === 0 ? [] : undefined)
  const comments = useQuery({ ...commentsQuery(item.id), initialData: known })

  return (
    <section
      id={id}
      aria-label={t('commentsLabel')}
      aria-busy={comments.isLoading}
      className="mt-3 grid gap-4 border-line border-t pt-4"
    >
      {comments.isLoading && <Skeleton className="h-10 w-2/3" />}
      {comments.isError && (
        <p role="alert" className="flex flex-wrap items-center gap-3 text-muted">
          {t('commenting.notLoaded')}
          <Button size="small" onClick={() => comments.refetch()}>
            {retry}
          </Button>
        </p>
      )}
      {comments.data && comments.data.length > 0 && (
        <ul className="grid gap-4">
          {comments.data.map(comment => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      <CommentForm item={item} focus={focus} />
    </section>
  )
}

function Comment({ comment }: { comment: CommentItem }) {
  const t = useTranslations('recognitions.commenting')
  const underWay = comment.id < 0
  return (
    <li className={classNames('grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5', underWay && 'text-muted')}>
      <Avatar name={comment.author.name} src={comment.author.avatarUrl} />
      <div>
        <p className="text-small">
          <b className="font-semibold">{comment.author.name}</b>{' '}
          <span className="ms-1 text-muted">{underWay ? t('sending') : <Ago at={comment.createdAt} />}</span>
        </p>
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {comment.text}
        </p>
      </div>
    </li>
  )
}
