import { UserRound, UserRoundCheck } from 'lucide-react'
import type { RequestLine } from '@/lib/contracts/browser/candidates-types'
import { words } from '@/lib/i18n/words'

/** Answers there of those needed, as 2/3; and the manager mark, where some must come from managers. */
export async function ReferenceCount({ request }: { request: RequestLine }) {
  const t = await words('candidates')
  const { answered, needed, managersAnswered, managersNeeded } = request
  const reached = managersAnswered >= managersNeeded
  const Mark = reached ? UserRoundCheck : UserRound
  const managers = t('table.managers', { answered: managersAnswered, needed: managersNeeded })
  return (
    <span className="inline-flex min-h-6 items-center gap-2.5 tabular-nums">
      <span>
        <span aria-hidden="true" dir="ltr">
          {answered}/{needed}
        </span>
        <span className="sr-only">{t('table.answered', { answered, needed })}</span>
      </span>
      {managersNeeded > 0 && (
        <span
          title={managers}
          className={`inline-flex items-center gap-1 text-small ${reached ? 'text-accent' : 'text-muted'}`}
        >
          <Mark aria-hidden="true" className="size-4" />
          <span aria-hidden="true" dir="ltr">
            {managersAnswered}/{managersNeeded}
          </span>
          <span className="sr-only">{managers}</span>
        </span>
      )}
    </span>
  )
}
