import { Circle, CircleCheck, CircleDashed, CircleDot, CircleSlash, Clock } from 'lucide-react'
import type { RequestStatus } from '@/lib/contracts/browser/candidates-types'
import { words } from '@/lib/i18n/words'

// The shape says it too, for who does not see the colour.
const dots = {
  draft: [CircleDashed, 'text-off'],
  scheduled: [Clock, 'text-off'],
  sent: [Circle, 'text-pending'],
  nominated: [Circle, 'text-pending'],
  in_progress: [CircleDot, 'text-pending'],
  filled: [CircleCheck, 'text-accent'],
  cancelled: [CircleSlash, 'text-off'],
  expired: [CircleSlash, 'text-refused'],
} as const satisfies Record<RequestStatus, unknown>

/** How a request stands: a dot and its word. */
export async function RequestState({ status }: { status: RequestStatus }) {
  const t = await words('candidates')
  const [Dot, colour] = dots[status]
  return (
    <span className="inline-flex min-h-6 items-center gap-1.5">
      <Dot aria-hidden="true" className={`size-3.5 shrink-0 ${colour}`} strokeWidth={2.5} />
      {t(`status.${status}`)}
    </span>
  )
}
