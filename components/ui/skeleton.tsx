/** A quiet shape where words will be. Say aria-busy on the list around it. */
export function Skeleton({ className, round }: { className: string; round?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`block animate-shimmer bg-line ${round ? 'rounded-full' : 'rounded-small'} ${className}`}
    />
  )
}
