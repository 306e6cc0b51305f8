import { useTranslations } from 'use-intl'
import { Skeleton } from '@/components/ui/skeleton'

export function FeedSkeleton() {
  const t = useTranslations('ui')
  return (
    <div className="divide-y divide-line border-line border-t">
      <span className="sr-only">{t('loading')}</span>
      {['first', 'second'].map(place => (
        <div key={place} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 py-8">
          <Skeleton round className="size-10" />
          <div className="grid gap-2.5">
            <Skeleton className="h-4 w-1/2" />
            <Skeleton className="mb-2 h-3 w-20" />
            <Skeleton className="h-5 w-full" />
            <Skeleton className="h-5 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  )
}
