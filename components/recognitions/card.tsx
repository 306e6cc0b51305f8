'use client'

import { Flag, Lock, MessageCircle } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import { AvatarStack } from '@/components/ui/avatar-stack'
import { Chip } from '@/components/ui/chip'
import type { CommentItem, FeedItem } from '@/lib/contracts/browser/types'
import { actionClass } from './action-class'
import { CardMenu } from './card-menu'
import { Comments } from './comments'
import { Headline } from './headline'
import { Hi5Button } from './hi5-button'
import { Letter } from './letter'

type CardProps = {
  item: FeedItem
  /** On its own page the headline is the page's, and the comments stand open. */
  alone?: boolean
  comments?: CommentItem[]
  onDeleted?: () => void
}

/** A kudos reads like a short letter: who to whom, the words, and what people answered. */
export function Card({ item, alone = false, comments, onDeleted }: CardProps) {
  const t = useTranslations('recognitions')
  const reported = useTranslations('feed.report')
  const [open, setOpen] = useState(alone)
  const Heading = alone ? 'h1' : 'h2'
  const headline = `kudos-${item.id}`
  const thread = `kudos-${item.id}-comments`

  return (
    <article aria-labelledby={headline} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 sm:gap-x-4">
      <Avatar name={item.giver.name} src={item.giver.avatarUrl} size="large" className="mt-0.5" />
      <header className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <Heading id={headline} className="leading-snug">
            <Headline item={item} />
          </Heading>
          <p className="flex flex-wrap items-center gap-x-2 text-muted text-small">
            <Link
              href={`/kudos/${item.id}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center rounded-small hover:text-ink hover:underline"
            >
              <Ago at={item.givenAt} />
            </Link>
            {item.editedAt && (
              <Link
                href={`/kudos/${item.id}/history`}
                prefetch={false}
                title={t('seeHistory')}
                className="inline-flex min-h-6 items-center rounded-small hover:text-ink hover:underline"
              >
                {t('edited')}
              </Link>
            )}
            {item.private && (
              <span className="inline-flex items-center gap-1">
                <Lock aria-hidden="true" className="size-3.5" />
                {t('private')}
              </span>
            )}
          </p>
        </div>
        <AvatarStack people={item.recipients} most={3} />
      </header>
      <div className="col-span-2 mt-3 sm:col-span-1 sm:col-start-2 sm:mt-2">
        <Letter item={item} whole={alone} />
        {item.values.length > 0 && (
          <ul aria-label={t('values')} className="mt-4 flex flex-wrap gap-1.5">
            {item.values.map(value => (
              <li key={value.id} className="flex max-w-full">
                <Chip tint={value.tint}>{value.name}</Chip>
              </li>
            ))}
          </ul>
        )}
        {item.report && (
          <p className="mt-4 flex items-start gap-2 text-muted text-small">
            <Flag aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {reported(item.report)}
          </p>
        )}
        <footer data-screen-only className="-ms-3 mt-3 flex items-center gap-1">
          <Hi5Button item={item} />
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? thread : undefined}
            onClick={() => setOpen(!open)}
            className={actionClass()}
          >
            <MessageCircle aria-hidden="true" className="size-4.5" />
            {item.commentCount > 0 ? t('comments', { count: item.commentCount }) : t('comment')}
          </button>
          <span className="grow" />
          <CardMenu item={item} onDeleted={onDeleted} />
        </footer>
        {open && <Comments id={thread} item={item} first={comments} focus={!alone && item.commentCount === 0} />}
      </div>
    </article>
  )
}
