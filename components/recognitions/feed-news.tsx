'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLive } from '@/components/live/use-live'
import { Button } from '@/components/ui/button'
import { mostNews } from '@/lib/contracts/browser/limits'
import { newsQuery } from '@/lib/contracts/browser/query-options'
import type { FeedSearch } from '@/lib/contracts/browser/types'

type FeedNewsProps = { search: FeedSearch; newest: number; onShow: () => Promise<unknown> }

/** Says how many kudos came since the page was read, and shows them when asked: what one reads never moves by itself. */
export function FeedNews({ search, newest, onShow }: FeedNewsProps) {
  const t = useTranslations('feed.news')
  const client = useQueryClient()
  const [listening, setListening] = useState(false)
  const [busy, setBusy] = useState(false)
  const query = newsQuery(search, newest)
  const { data } = useQuery({ ...query, enabled: listening })
  const count = data?.count ?? 0

  useLive('feed', news => {
    if (news !== 'missed' && news.id <= newest) return
    setListening(true)
    void client.invalidateQueries({ queryKey: query.queryKey })
  })

  async function show() {
    setBusy(true)
    await onShow()
    setBusy(false)
    window.scrollTo({ top: 0 })
  }

  const words = count > mostNews ? t('showMany', { count: mostNews }) : t('show', { count })
  return (
    // Sticky and without height: it lies over the feed, so nothing below it moves when it comes.
    <div data-screen-only className="pointer-events-none sticky top-16 z-20 h-0 lg:top-4">
      <span role="status" className="sr-only">
        {count > 0 && words}
      </span>
      {count > 0 && (
        <div className="grid justify-items-center">
          <Button
            look="primary"
            busy={busy}
            onClick={show}
            className="pointer-events-auto -mt-5 rounded-full shadow-float"
          >
            <ArrowUp aria-hidden="true" className="size-4" />
            {words}
          </Button>
        </div>
      )}
    </div>
  )
}
