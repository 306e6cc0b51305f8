import { locales } from '@/lib/i18n/locales'
import { currentLocale } from '@/lib/i18n/words'

const radius = 42
// Three quarters of a circle, open below.
const round = 2 * Math.PI * radius
const whole = round * 0.75

type ScoreDialProps = { score: number; label: string; of: string }

/** A score as an arc and as its number. */
export async function ScoreDial({ score, label, of }: ScoreDialProps) {
  const figure = new Intl.NumberFormat(locales[await currentLocale()].tag).format(score)
  const arc = { cx: 50, cy: 50, r: radius, fill: 'none', strokeWidth: 9, strokeLinecap: 'round' as const }
  return (
    <svg viewBox="0 0 100 92" role="img" aria-label={label} className="w-36 shrink-0 text-ink">
      <g transform="rotate(135 50 50)">
        <circle {...arc} className="stroke-off-soft" strokeDasharray={`${whole} ${round}`} />
        {score > 0 && (
          <circle {...arc} className="stroke-accent" strokeDasharray={`${(whole * score) / 100} ${round}`} />
        )}
      </g>
      <text x="50" y="58" textAnchor="middle" className="fill-current font-serif" fontSize="30">
        {figure}
      </text>
      <text x="50" y="75" textAnchor="middle" className="fill-muted" fontSize="10">
        {of}
      </text>
    </svg>
  )
}
