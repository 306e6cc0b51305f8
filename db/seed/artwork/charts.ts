import { lettering } from './lettering'
import { colours, svg } from './paint'

const label = (text: string, x: number, y: number, size = 26, colour: string = colours.soft) =>
  lettering(text, x, y, { size, colour, centred: true })
const title = (text: string) => lettering(text, 110, 84, { size: 38, colour: colours.ink })
const paper = `<rect width="1200" height="800" fill="${colours.paper}"/>`
const floor = (y: number) => `<path d="M100 ${y}H1100" stroke="${colours.line}" stroke-width="4"/>`

/** Hours to a first reply, week by week: bars that shrink from nine to under two. */
export function repliesChart(): string {
  const hours = [9.1, 8.4, 8.8, 7.2, 5.9, 4.6, 3.1, 2.4, 1.8]
  const bars = hours.map((value, week) => {
    const [x, height] = [140 + week * 108, value * 52]
    const last = week === hours.length - 1
    const caption =
      week === 0 || last ? label(`${value} H`, x + 34, 636 - height, 28, last ? colours.laurel : colours.ink) : ''
    return `<rect x="${x}" y="${690 - height}" width="68" height="${height}" rx="8" fill="${last ? colours.laurel : colours.leaf}"/>${label(`W${week + 1}`, x + 34, 714)}${caption}`
  })
  return svg(1200, 800, `${paper}${title('FIRST REPLY IN HOURS')}${floor(692)}${bars.join('')}`)
}

/** Battery left over the kilometres ridden, before and after: the new line runs on for eleven more. */
export function rangeChart(): string {
  const before = 'M120 200C280 214 470 330 590 452 660 526 720 640 750 690'
  const after_ = 'M120 200C320 206 560 300 720 420 840 510 920 620 966 690'
  const grid = [200, 322, 445, 567].map(y => `<path d="M120 ${y}H1100" stroke="${colours.line}" stroke-width="2"/>`)
  return svg(
    1200,
    800,
    `${paper}${title('SAME BATTERY - SAME HILLS')}${grid.join('')}${floor(692)}
    <path d="${after_}L750 690C720 640 660 526 590 452 470 330 280 214 120 200Z" fill="${colours.leaf}" opacity=".45"/>
    <path d="${before}" fill="none" stroke="${colours.soft}" stroke-width="7" stroke-dasharray="3 16" stroke-linecap="round"/>
    <path d="${after_}" fill="none" stroke="${colours.laurel}" stroke-width="10" stroke-linecap="round"/>
    <circle cx="750" cy="690" r="12" fill="${colours.soft}"/><circle cx="966" cy="690" r="15" fill="${colours.laurel}"/>
    ${label('41 KM', 750, 720, 30, colours.ink)}${label('52 KM', 966, 720, 30, colours.laurel)}
    ${label('BEFORE', 470, 480)}${label('AFTER', 930, 470, 28, colours.laurel)}${label('100%', 66, 190, 22)}${label('0', 80, 682, 22)}`,
  )
}

/** What riders answered: stacked bars for four languages, with one answer standing out. */
export function surveyChart(): string {
  const rows: [string, number[]][] = [
    ['GATE CODES', [62, 24, 14]],
    ['RAIN GEAR', [34, 41, 25]],
    ['THE MAP', [21, 38, 41]],
    ['BATTERY', [12, 33, 55]],
  ]
  const fills = [colours.clay, '#ecd3a0', colours.leaf]
  const drawn = rows.map(([name, shares], row) => {
    const y = 210 + row * 136
    let x = 110
    const parts = shares.map((share, part) => {
      const width = share * 9.8
      const bar = `<rect x="${x}" y="${y + 42}" width="${width - 6}" height="58" rx="8" fill="${fills[part]}"/>`
      const number = part === 0 && row === 0 ? lettering(`${share}%`, x + 24, y + 56, { size: 30, colour: '#fff' }) : ''
      x += width
      return bar + number
    })
    return lettering(name, 112, y, { size: 24, colour: colours.ink }) + parts.join('')
  })
  return svg(1200, 800, `${paper}${title('WHAT HOLDS YOU UP?')}${drawn.join('')}`)
}
