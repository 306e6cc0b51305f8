import type { Metadata } from 'next'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { OwnReview } from '@/components/reviews/own-review'
import { calendarDays } from '@/components/ui/calendar-days'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { ownReviews } from '@/lib/contracts/browser/reviews'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('reviews'))('mine.title') })

/** What is the reader's to rate while rounds run: themselves, and who reports to them. */
export default async function MyReviews({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const [actor, { done }, t, locale] = await Promise.all([
    requireActor(),
    searchParams,
    words('reviews'),
    currentLocale(),
  ])
  const reviews = await ownReviews(actor)
  const rounds = [...new Map(reviews.map(one => [one.round.id, one.round])).values()]
  const { day } = calendarDays(locales[locale].tag, { day: 'numeric', month: 'long' })
  return (
    <Words of={['reviews']}>
      <Column>
        <PageHeader title={t('mine.title')}>{reviews.length > 0 && t('mine.intro')}</PageHeader>
        {done === 'saved' && <Done>{t('mine.done')}</Done>}
        {rounds.length === 0 && <EmptyState title={t('mine.none')}>{t('mine.noneWhy')}</EmptyState>}
        {rounds.map(round => {
          const here = reviews.filter(one => one.round.id === round.id)
          return (
            <section key={round.id} aria-labelledby={`round-${round.id}`} className="mb-10">
              <h2 id={`round-${round.id}`} dir="auto" className="font-serif text-lead">
                {round.name}
              </h2>
              <p className="text-muted text-small">{t('mine.until', { date: day(round.endsOn) })}</p>
              <div className="divide-y divide-line">
                {here
                  .toSorted((one, other) => Number(other.own) - Number(one.own))
                  .map(one => (
                    <OwnReview key={one.person.id} review={one} />
                  ))}
              </div>
            </section>
          )
        })}
      </Column>
    </Words>
  )
}
