import type { ReferenceStatus, RequestStatus } from '@/lib/contracts/browser/candidate-types'

const tones = {
  waiting: 'bg-pending',
  done: 'bg-accent',
  lost: 'bg-refused',
  off: 'bg-off',
}

type Tone = keyof typeof tones

const toneOf: Record<RequestStatus | ReferenceStatus, Tone> = {
  draft: 'off',
  scheduled: 'off',
  sent: 'waiting',
  nominated: 'waiting',
  in_progress: 'waiting',
  filled: 'done',
  cancelled: 'off',
  expired: 'lost',
  invited: 'waiting',
  opened: 'waiting',
  started: 'waiting',
  reopened: 'waiting',
  completed: 'done',
  declined: 'lost',
}

/** How something stands: a dot, and the word that says the same. */
export function State({ of, children }: { of: RequestStatus | ReferenceStatus; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap font-semibold text-small">
      <span aria-hidden="true" className={`size-2 rounded-full ${tones[toneOf[of]]}`} />
      {children}
    </span>
  )
}
