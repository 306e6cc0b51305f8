import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import type { EventChoices } from '@/lib/contracts/browser/event-types'
import type { Said } from './said'
import { withChoice } from './views'

type MonthNavProps = { month: string; previous: string; next: string; choices: EventChoices; saying: Said }

/** The month that is shown, and the way to those around it. */
export function MonthNav({ month, previous, next, choices, saying }: MonthNavProps) {
  const { t } = saying
  const to = (m: string) => withChoice('/events/month', choices, { m })
  const icon = buttonClass({ look: 'plain', size: 'icon' })
  return (
    <div className="mt-5 mb-3 flex flex-wrap items-center gap-2">
      <h2 className="me-auto font-serif text-lead first-letter:uppercase">{saying.month(`${month}-01`)}</h2>
      <nav aria-label={t('month.choose')} data-screen-only className="flex gap-2">
        <Link href={withChoice('/events/month', choices)} className={buttonClass()}>
          {t('month.now')}
        </Link>
        <Link
          rel="prev"
          href={to(previous)}
          aria-label={`${t('month.previous')}, ${saying.month(`${previous}-01`)}`}
          className={`${icon} size-10`}
        >
          <ChevronLeft aria-hidden="true" className="size-5 rtl:-scale-x-100" />
        </Link>
        <Link
          rel="next"
          href={to(next)}
          aria-label={`${t('month.next')}, ${saying.month(`${next}-01`)}`}
          className={`${icon} size-10`}
        >
          <ChevronRight aria-hidden="true" className="size-5 rtl:-scale-x-100" />
        </Link>
      </nav>
    </div>
  )
}
