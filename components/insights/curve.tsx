type CurveProps = {
  labels: string[]
  /** The first as columns, the second as a line across them. */
  series: { name: string; values: number[] }[]
  /** Of each point, for whoever rests the pointer on it. */
  said: string[]
  description: string
  rtl: boolean
  /** The highest of the columns, as it is said above it. */
  peak: string
  /** Across the whole page: there is room for more names. */
  roomy: boolean
}

const [top, plot, foot] = [22, 150, 26]

/**
 * Columns over time, and a second series as a line. Places across are shares of the width, heights are pixels: so it fits every
 * screen, and its letters stay as large as the page's.
 */
export function Curve({ labels, series, said, description, rtl, peak, roomy }: CurveProps) {
  const [columns, line] = series
  const highest = Math.max(...series.flatMap(one => one.values), 0)
  const step = 100 / labels.length
  const centre = (place: number) => (rtl ? 100 - (place + 0.5) * step : (place + 0.5) * step)
  const height = (value: number) => (highest === 0 ? 0 : (value / highest) * plot)
  const up = (value: number) => top + plot - height(value)
  const wide = Math.min(step * 0.62, 6)
  const tallest = columns!.values.indexOf(Math.max(...columns!.values))
  const [few, many] = [Math.ceil(labels.length / 4), Math.ceil(labels.length / (roomy ? 12 : 6))]
  return (
    <div className="mt-4">
      {line && (
        <p aria-hidden="true" className="mb-1 flex gap-5 font-semibold text-small">
          <span className="flex items-center gap-1.5 text-accent">
            <span className="size-2.5 rounded-[2px] bg-accent" />
            {columns!.name}
          </span>
          <span className="flex items-center gap-1.5 text-muted">
            <span className="h-0.5 w-4 bg-muted" />
            {line.name}
          </span>
        </p>
      )}
      <svg
        role="img"
        aria-label={description}
        width="100%"
        height={top + plot + foot}
        direction="ltr"
        className="block"
      >
        {columns!.values.map((value, place) => (
          <rect
            key={said[place]}
            x={`${centre(place) - wide / 2}%`}
            y={up(value)}
            width={`${wide}%`}
            height={height(value)}
            rx="2"
            className="fill-accent"
          >
            <title>{said[place]}</title>
          </rect>
        ))}
        {line?.values.slice(1).map((value, place) => (
          <line
            key={said[place]}
            x1={`${centre(place)}%`}
            y1={up(line.values[place]!)}
            x2={`${centre(place + 1)}%`}
            y2={up(value)}
            strokeWidth="2"
            strokeLinecap="round"
            className="stroke-muted"
          />
        ))}
        <line x1="0" x2="100%" y1={top + plot + 0.5} y2={top + plot + 0.5} className="stroke-line" />
        {highest > 0 && (
          <text
            x={`${centre(tallest)}%`}
            y={up(columns!.values[tallest]!) - 6}
            textAnchor={anchor(centre(tallest))}
            className="fill-ink font-semibold text-small tabular-nums"
          >
            {peak}
          </text>
        )}
        {labels.map((label, place) =>
          place % few === 0 || place % many === 0 ? (
            <text
              key={said[place]}
              x={`${centre(place)}%`}
              y={top + plot + 19}
              textAnchor={anchor(centre(place))}
              className={`fill-muted text-small ${place % few === 0 ? (place % many === 0 ? '' : 'sm:hidden') : 'hidden sm:block'}`}
            >
              {label}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  )
}

// Letters at the edges grow inwards.
const anchor = (place: number) => (place < 6 ? 'start' : place > 94 ? 'end' : 'middle')
