type ProgressBarProps = {
  /** What is under way; shown when `shown`, else said. */
  label: string
  value: number
  max: number
  /** How far it is, in words: "12 of 40 rows". */
  said: string
}

/** How far something has come, in words and as a bar. */
export function ProgressBar({ label, value, max, said }: ProgressBarProps) {
  return (
    <div className="grid gap-1.5">
      <p className="flex justify-between gap-4 text-small">
        <span className="font-semibold">{label}</span>
        <span className="text-muted tabular-nums">{said}</span>
      </p>
      {/* An SVG, since the policy for pages forbids a width in a style attribute. */}
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={said}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        className="block h-2 w-full overflow-hidden rounded-full bg-off-soft rtl:-scale-x-100"
      >
        <rect className="fill-accent" height="1" width={max > 0 ? Math.min(100, (value / max) * 100) : 0} />
      </svg>
    </div>
  )
}
