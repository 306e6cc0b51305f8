import type { Bar } from '@/lib/contracts/browser/insights-types'

type BarsProps = {
  bars: Bar[]
  /** What two lengths stand for. */
  series: string[]
  description: string
}

/** Lying bars, each with its name and figure beside it; of two lengths the second is the thinner one below. */
export function Bars({ bars, series, description }: BarsProps) {
  return (
    <div className="mt-4">
      {series.length > 1 && (
        <p aria-hidden="true" className="mb-2 flex gap-5 font-semibold text-small">
          <span className="flex items-center gap-1.5 text-accent">
            <span className="h-2.5 w-4 rounded-[2px] bg-accent" />
            {series[0]}
          </span>
          <span className="flex items-center gap-1.5 text-muted">
            <span className="h-1 w-4 rounded-[2px] bg-edge" />
            {series[1]}
          </span>
        </p>
      )}
      <div
        role="img"
        aria-label={description}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2.5 sm:grid-cols-[fit-content(10rem)_minmax(0,1fr)_auto]"
      >
        {bars.map(bar => (
          <div key={`${bar.name} ${bar.said}`} className="col-span-full grid grid-cols-subgrid items-center gap-y-1">
            <span dir="auto" className="truncate text-start rtl:text-right">
              {bar.name}
            </span>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 16"
              preserveAspectRatio="none"
              className="col-span-2 row-start-2 block h-4 w-full sm:col-span-1 sm:row-start-auto rtl:-scale-x-100"
            >
              <rect width="100" height={bar.lengths.length > 1 ? 10 : 12} className="fill-off-soft" />
              <rect width={bar.lengths[0]! * 100} height={bar.lengths.length > 1 ? 10 : 12} className="fill-accent" />
              {bar.lengths.length > 1 && <rect y="12" width={bar.lengths[1]! * 100} height="4" className="fill-edge" />}
            </svg>
            <span className="text-end text-muted text-small tabular-nums">{bar.said}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
