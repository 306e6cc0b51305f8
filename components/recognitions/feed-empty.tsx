import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Mark } from '@/components/brand/mark'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { FeedSearch } from '@/lib/contracts/browser/types'
import { isFiltered } from './feed-address'

/** Why nothing shows, in words of its own for each part of the feed, and the way on. */
export function FeedEmpty({ search }: { search: FeedSearch }) {
  const t = useTranslations('feed.empty')
  if (isFiltered(search))
    return (
      <EmptyState
        title={t('filtered')}
        action={
          <Link href="/" scroll={false} className={buttonClass()}>
            {t('all')}
          </Link>
        }
      >
        {t('filteredWords')}
      </EmptyState>
    )
  if (search.scope)
    return (
      <EmptyState
        picture={<Mark className="size-12 text-accent" />}
        title={t(search.scope)}
        action={
          <Link href="/?thank" scroll={false} className={buttonClass()}>
            {t('thank')}
          </Link>
        }
      >
        {t(`${search.scope}Words`)}
      </EmptyState>
    )
  return <FirstDay />
}

/** The one action stands right above: the composer. */
function FirstDay() {
  const t = useTranslations('recognitions.empty')
  return (
    <EmptyState
      picture={<Mark className="size-12 text-accent" />}
      title={t('title')}
      example={
        <figure className="mx-auto grid max-w-md grid-cols-[auto_minmax(0,1fr)] gap-x-3">
          <Avatar name="Amira Haddad" className="mt-0.5" />
          <figcaption className="flex items-center text-muted">{t('example')}</figcaption>
          <blockquote className="letter col-start-2 mt-1 text-large">{t('letter')}</blockquote>
        </figure>
      }
    >
      {t('words')}
    </EmptyState>
  )
}
