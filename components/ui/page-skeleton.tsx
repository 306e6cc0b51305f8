import { Skeleton } from './skeleton'

/** What stands for a page while it comes: `export default () => <PageSkeleton label={…} />` in a loading.tsx. */
export function PageSkeleton({ label, rows = 6 }: { label: string; rows?: number }) {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {label}
      </p>
      <Skeleton className="h-8 w-2/5" />
      <Skeleton className="mt-3 mb-8 h-4 w-3/5" />
      <div className="grid gap-4">
        {Array.from({ length: rows }, (_, place) => place).map(place => (
          <Skeleton key={place} className="h-10 w-full" />
        ))}
      </div>
    </div>
  )
}
