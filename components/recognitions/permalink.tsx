'use client'

import { skipToken, useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import type { CommentItem, FeedItem } from '@/lib/contracts/browser/types'
import { Card } from './card'
import { recognitionKey } from './feed-cache'
import { cameFromFeed } from './feed-place'

/** One kudos on a page of its own. */
export function Permalink({ item, comments }: { item: FeedItem; comments: CommentItem[] }) {
  const t = useTranslations('recognitions')
  const router = useRouter()
  const { data = item } = useQuery({
    queryKey: recognitionKey(item.id),
    queryFn: skipToken,
    initialData: item,
    gcTime: 0,
  })
  return (
    <>
      <Link
        href="/"
        // Back to the feed as it was left, filter and place; from elsewhere, to its beginning.
        onClick={event => {
          if (!cameFromFeed()) return
          event.preventDefault()
          router.back()
        }}
        data-screen-only
        className="-ms-2 mb-6 inline-flex h-9 items-center gap-1.5 rounded-base px-2 text-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
        {t('back')}
      </Link>
      <Card item={data} alone comments={comments} onDeleted={() => router.push('/')} />
    </>
  )
}
