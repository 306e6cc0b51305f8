type WaitingCountProps = { count?: number; said: string; className?: string }

/** How much waits in a room; nothing is not worth a word. */
export function WaitingCount({ count = 0, said, className }: WaitingCountProps) {
  if (count === 0) return null
  return (
    <span
      className={`inline-block h-5 min-w-5 rounded-full bg-pending-soft px-1.5 text-center font-semibold text-pending text-small leading-5 tabular-nums ${className}`}
    >
      {count > 99 ? '99+' : count}
      <span className="sr-only"> {said}</span>
    </span>
  )
}
