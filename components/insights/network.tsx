import type { Knot, Tie } from '@/lib/contracts/browser/insights-types'

type NetworkProps = { knots: Knot[]; ties: Tie[]; said: string[]; description: string }

// Two drawings, since letters must not shrink with the screen: a wide ring for a desk, a tall one for a phone.
const sizes = [
  { of: 'desk', width: 760, height: 420, across: 225, down: 160, letters: 26, look: 'hidden sm:block' },
  { of: 'phone', width: 358, height: 430, across: 80, down: 165, letters: 12, look: 'sm:hidden' },
]

/** Everybody on a ring, in the order of the table; lines bow towards its middle. The three strongest have the accent. */
export function Network({ knots, ties, said, description }: NetworkProps) {
  return sizes.map(({ of, width, height, across, down, letters, look }) => {
    const [middleX, middleY] = [width / 2, height / 2]
    const round = (value: number) => Math.round(value * 10) / 10
    const at = knots.map((_, place) => {
      const angle = (place / knots.length) * 2 * Math.PI - Math.PI / 2
      return { x: round(middleX + across * Math.cos(angle)), y: round(middleY + down * Math.sin(angle)), angle }
    })
    return (
      <svg
        key={of}
        role="img"
        aria-label={description}
        viewBox={`0 0 ${width} ${height}`}
        direction="ltr"
        className={`mx-auto mt-4 w-full max-w-3xl ${look}`}
      >
        {ties
          .map((tie, place) => ({ ...tie, said: said[place] }))
          .reverse()
          .map(tie => {
            const [one, other] = [at[tie.one]!, at[tie.other]!]
            const bow = (a: number, b: number, middle: number) => round(middle + ((a + b) / 2 - middle) * 0.35)
            return (
              <path
                key={`${tie.one} ${tie.other}`}
                d={`M${one.x} ${one.y}Q${bow(one.x, other.x, middleX)} ${bow(one.y, other.y, middleY)} ${other.x} ${other.y}`}
                strokeWidth={round(0.75 + tie.weight * 6)}
                strokeLinecap="round"
                className={tie.strong ? 'fill-none stroke-accent' : 'fill-none stroke-edge opacity-45'}
              >
                <title>{tie.said}</title>
              </path>
            )
          })}
        {knots.map((knot, place) => {
          const { x, y, angle } = at[place]!
          const radius = round(5 + knot.weight * 9)
          const [aside, above] = [Math.cos(angle), Math.sin(angle)]
          const level = Math.abs(aside) > 0.25
          return (
            <g key={`${x} ${y}`}>
              <circle cx={x} cy={y} r={radius} strokeWidth="2" className="fill-accent stroke-paper" />
              <text
                x={level ? round(x + Math.sign(aside) * (radius + 7)) : x}
                y={round(level ? y + 4.5 : y + Math.sign(above) * (radius + 9) + (above > 0 ? 9 : 0))}
                textAnchor={level ? (aside > 0 ? 'start' : 'end') : 'middle'}
                className="fill-ink text-small"
              >
                {shortened(knot.name, level ? letters : 30)}
              </text>
            </g>
          )
        })}
      </svg>
    )
  })
}

function shortened(name: string, most: number) {
  const letters = Array.from(name)
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
