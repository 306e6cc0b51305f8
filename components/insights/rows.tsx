type RowsProps = {
  labels: string[]
  rows: { name: string; said: string; values: number[] }[]
  said: string[][]
  description: string
  rtl: boolean
}

const plot = 52

/** One small row of columns for each kind, all to one scale, above one axis: they are compared down the page. */
export function Rows({ labels, rows, said, description, rtl }: RowsProps) {
  const highest = Math.max(0.1, ...rows.flatMap(one => one.values))
  const step = 100 / labels.length
  const centre = (place: number) => (rtl ? 100 - (place + 0.5) * step : (place + 0.5) * step)
  const wide = Math.min(step * 0.62, 6)
  const [few, many] = [Math.ceil(labels.length / 4), Math.ceil(labels.length / 12)]
  return (
    <div role="img" aria-label={description} className="mt-4 grid gap-3">
      {rows.map((row, of) => (
        <div
          key={row.name}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <p className="contents sm:block sm:pb-1">
            <span dir="auto" className="block truncate text-start font-semibold rtl:text-right">
              {row.name}
            </span>
            <span className="block text-muted text-small tabular-nums">{row.said}</span>
          </p>
          <svg aria-hidden="true" width="100%" height={plot + 1} className="col-span-2 block sm:col-span-1">
            {row.values.map((value, place) => (
              <rect
                key={said[of]![place]}
                x={`${centre(place) - wide / 2}%`}
                y={plot - (value / highest) * plot}
                width={`${wide}%`}
                height={(value / highest) * plot}
                rx="2"
                className="fill-accent"
              >
                <title>{said[of]![place]}</title>
              </rect>
            ))}
            <line x1="0" x2="100%" y1={plot + 0.5} y2={plot + 0.5} className="stroke-line" />
          </svg>
        </div>
      ))}
      <div aria-hidden="true" className="sm:ps-44">
        <svg width="100%" height="18" direction="ltr" aria-hidden="true" className="block">
          {labels.map((label, place) =>
            place % few === 0 || place % many === 0 ? (
              <text
                key={said[0]![place]}
                x={`${centre(place)}%`}
                y="14"
                textAnchor={centre(place) < 6 ? 'start' : centre(place) > 94 ? 'end' : 'middle'}
                className={`fill-muted text-small ${place % few === 0 ? (place % many === 0 ? '' : 'sm:hidden') : 'hidden sm:block'}`}
              >
                {label}
              </text>
            ) : null,
          )}
        </svg>
      </div>
    </div>
  )
}
