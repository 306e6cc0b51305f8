/** A quiet shape where words will be. Say aria-busy on the list around it. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden="true" className={`block animate-shimmer rounded-small bg-line ${className}`} />
}
