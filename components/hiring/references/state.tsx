import type { ReferenceState } from '@/lib/contracts/browser/hiring-references-types'
import { words } from '@/lib/i18n/words'

const dots: Record<ReferenceState, string> = {
  invited: 'border-2 border-pending',
  opened: 'border-2 border-pending',
  started: 'bg-pending',
  reopened: 'bg-pending',
  completed: 'bg-accent',
  declined: 'bg-refused',
  expired: 'bg-off',
  cancelled: 'border-2 border-off',
}

/** How far a referee is: a dot for the eye, and the word. */
export async function State({ state }: { state: ReferenceState }) {
  const t = await words('hiringReferences')
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[state]}`} />
      {t(`states.${state}`)}
    </span>
  )
}
