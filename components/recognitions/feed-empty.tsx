import { useTranslations } from 'use-intl'
import { Mark } from '@/components/brand/mark'
import { Avatar } from '@/components/ui/avatar'
import { EmptyState } from '@/components/ui/empty-state'

/** The one action stands right above: the composer. */
export function FeedEmpty() {
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
