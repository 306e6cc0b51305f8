import { useTranslations } from 'use-intl'
import { Headline } from '@/components/recognitions/headline'
import { Letter } from '@/components/recognitions/letter'
import { useHeadline } from '@/components/recognitions/use-headline'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Chip } from '@/components/ui/chip'
import type { Outcome, ReportedItem } from '@/lib/contracts/browser/moderation-types'
import { DecideForm } from './decide-form'
import { Known } from './known'
import { Reports } from './reports'

type ReportedCardProps = { item: ReportedItem; onDecided: (done: { review: number; outcome: Outcome }) => void }

/** A reported kudos: what it says, what is held against it, what went before, and what one can do. */
export function ReportedCard({ item, onDecided }: ReportedCardProps) {
  const t = useTranslations('moderation')
  const headline = useHeadline(item)
  const title = `kudos-${item.id}-title`
  return (
    <article
      id={`kudos-${item.id}`}
      data-reported={item.id}
      tabIndex={-1}
      aria-labelledby={title}
      className="grid scroll-mt-20 scroll-mb-24 gap-6 py-8 outline-offset-4"
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 sm:gap-x-4">
        <Avatar name={item.giver.name} src={item.giver.avatarUrl} size="large" className="mt-0.5" />
        <header className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
          <div className="min-w-0">
            <h2 id={title} className="wrap-anywhere leading-snug">
              <Headline item={item} />
            </h2>
            <p className="text-muted text-small">{t.rich('given', { when: () => <Ago at={item.givenAt} /> })}</p>
          </div>
          {item.reports.length > 0 && <Badge tone="pending">{t('reports', { count: item.reports.length })}</Badge>}
        </header>
        <div className="col-span-2 mt-3 max-w-[42rem] sm:col-span-1 sm:col-start-2 sm:mt-2">
          <Letter item={item} whole={false} />
          {item.values.length > 0 && (
            <ul aria-label={t('values')} className="mt-4 flex flex-wrap gap-1.5">
              {item.values.map(value => (
                <li key={value.id} className="flex max-w-full">
                  <Chip tint={value.tint}>{value.name}</Chip>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <div className="grid gap-6 sm:ps-14">
        {item.concerned ? (
          <p className="rounded-base bg-sunken px-4 py-3">{t('concerned')}</p>
        ) : (
          <>
            <Reports reports={item.reports} />
            <Known item={item} />
            <DecideForm item={item} headline={headline} onDecided={onDecided} />
          </>
        )}
      </div>
    </article>
  )
}
