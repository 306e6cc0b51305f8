import { seeded } from '../random'
import { lettering } from './lettering'
import { colours, svg } from './paint'

const board = (ground: string) =>
  `<rect width="1200" height="800" fill="#d9d2c3"/><rect x="34" y="30" width="1132" height="716" rx="14" fill="#b9b2a4"/>
  <rect x="46" y="42" width="1108" height="692" rx="8" fill="${ground}"/><path d="M46 42H760L430 734H46Z" fill="#fff" opacity=".35"/>
  <rect x="430" y="738" width="340" height="18" rx="9" fill="#8f897d"/><rect x="470" y="726" width="70" height="14" rx="7" fill="${colours.sea}"/><rect x="560" y="726" width="70" height="14" rx="7" fill="${colours.clay}"/>`

/** A whiteboard with a process on it: boxes, arrows, one loop, and the box that settled the argument. */
export function whiteboard(): string {
  const random = seeded(7)
  const write = (text: string, x: number, y: number, size: number, colour: string) =>
    lettering(text, x, y, { size, colour, centred: true, random })
  const box = (x: number, y: number, w: number, h: number, colour: string) =>
    `<path d="M${x + 6} ${y + 2}L${x + w - 3} ${y - 3} ${x + w + 3} ${y + h - 4} ${x + 2} ${y + h + 3} ${x + 4} ${y - 5}" fill="none" stroke="${colour}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>`
  const arrow = (path: string, tip: string, colour: string = colours.ink) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round"/><path d="${tip}" fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`
  const note = (x: number, y: number, turn: number, colour: string, lines: string[]) =>
    `<g transform="rotate(${turn} ${x + 75} ${y + 65})"><rect x="${x + 4}" y="${y + 7}" width="150" height="130" fill="#000" opacity=".1"/><rect x="${x}" y="${y}" width="150" height="130" fill="${colour}"/>${lines.map((line, row) => write(line, x + 75, y + 34 + row * 38, 22, colours.ink)).join('')}</g>`
  return svg(
    1200,
    800,
    `${board('#fbfbf8')}${write('HANDOVER', 330, 86, 50, colours.ink)}<path d="M190 156Q330 146 474 158" fill="none" stroke="${colours.clay}" stroke-width="7" stroke-linecap="round"/>
    ${box(110, 270, 220, 120, colours.ink)}${write('EARLY', 220, 296, 28, colours.ink)}${write('SHIFT', 220, 340, 28, colours.ink)}
    ${box(470, 250, 270, 160, colours.sea)}${write('WHO HAS', 605, 284, 32, colours.sea)}${write('THE KEY?', 605, 338, 32, colours.sea)}
    <path d="M440 236C520 196 720 200 778 250 812 300 800 400 760 432 660 470 500 464 446 424 416 380 410 280 440 236Z" fill="none" stroke="${colours.clay}" stroke-width="6" stroke-linecap="round"/>
    ${box(880, 270, 220, 120, colours.ink)}${write('LATE', 990, 296, 28, colours.ink)}${write('SHIFT', 990, 340, 28, colours.ink)}
    ${arrow('M344 330Q390 322 430 330', 'M410 312L432 330 408 346')}${arrow('M800 330Q840 322 866 330', 'M846 312L868 330 844 346')}
    ${arrow('M990 404C980 540 830 606 640 592', 'M664 572L638 592 662 610', colours.laurel)}${arrow('M440 586C330 570 240 500 222 408', 'M204 436L221 406 242 430', colours.laurel)}
    ${write('SCAN', 535, 572, 34, colours.laurel)}${note(860, 540, 4, '#f7e08a', ['1 SCAN', 'NOT 3'])}${note(130, 560, -5, '#f3c1b8', ['ASK', 'KWAME'])}${note(930, 90, -3, '#bfe0c8', ['20 MIN', 'TOTAL'])}`,
  )
}

/** A wall of sticky notes in three columns, the last of them empty. */
export function retroWall(): string {
  const random = seeded(19)
  const shades = ['#f7e08a', '#bfe0c8', '#c5dcec', '#f3c1b8', '#f7e08a']
  const columns: [string, number][] = [
    ['KEEP', 9],
    ['TRY', 5],
    ['STOP', 0],
  ]
  const drawn = columns.map(([name, count], column) => {
    const left = 96 + column * 350
    const notes = Array.from({ length: count }, (_, index) => {
      const [x, y] = [
        left + (index % 3) * 104 + random.whole(-5, 5),
        190 + Math.floor(index / 3) * 152 + random.whole(-8, 8),
      ]
      const lines = Array.from(
        { length: random.whole(2, 3) },
        (_, row) =>
          `<path d="M${x + 14} ${y + 30 + row * 22}q10 -6 20 0t20 0t${random.whole(6, 20)} 0" fill="none" stroke="${colours.ink}" stroke-width="3.5" stroke-linecap="round" opacity=".7"/>`,
      )
      return `<g transform="rotate(${random.whole(-5, 5)} ${x + 46} ${y + 50})"><rect x="${x + 3}" y="${y + 5}" width="94" height="104" fill="#000" opacity=".1"/><rect x="${x}" y="${y}" width="94" height="104" fill="${random.pick(shades)}"/>${lines.join('')}</g>`
    })
    const line =
      column > 0
        ? `<path d="M${left - 26} 90V690" stroke="#cfc9bb" stroke-width="4" stroke-dasharray="2 14" stroke-linecap="round"/>`
        : ''
    return `${line}${lettering(name, left + 10, 96, { size: 44, colour: colours.ink, random })}${notes.join('')}`
  })
  return svg(1200, 800, `${board('#f6f2e8')}${drawn.join('')}`)
}

/** A city seen from above, one round drawn through it from the depot and back. */
export function routeMap(): string {
  const random = seeded(31)
  const blocks: string[] = []
  for (let column = 0; column < 11; column++)
    for (let row = 0; row < 8; row++) {
      const green = random.chance(0.1)
      const [w, h] = [random.whole(74, 96), random.whole(66, 84)]
      blocks.push(
        `<rect x="${14 + column * 112}" y="${12 + row * 102}" width="${w}" height="${h}" rx="7" fill="${green ? '#cfe3c4' : random.pick(['#efe7d6', '#eae1cd', '#f2ebdd'])}"/>`,
      )
    }
  const stops: [number, number][] = [
    [232, 605],
    [232, 400],
    [232, 196],
    [455, 196],
    [455, 298],
    [680, 298],
    [680, 94],
    [904, 94],
    [904, 298],
    [1016, 400],
    [904, 502],
    [680, 502],
    [568, 605],
    [400, 605],
  ]
  const round = `M344 706H232V${stops.slice(0, 1)[0]![1]}V196H455V298H680V94H904V298L1016 400 904 502H680L568 605H344Z`
  return svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#fffdf8"/><g transform="rotate(-4 600 400) scale(1.06) translate(-30 -20)">${blocks.join('')}
    <path d="M-40 330C200 280 300 470 560 430S900 600 1300 520" fill="none" stroke="#a9d0e0" stroke-width="58"/>
    <path d="M1090 -40C1040 200 1180 460 1080 860" fill="none" stroke="#f2cf86" stroke-width="30"/>
    <path d="${round}" fill="none" stroke="#fff" stroke-width="22" stroke-linejoin="round"/><path d="${round}" fill="none" stroke="${colours.laurel}" stroke-width="11" stroke-linejoin="round"/>
    ${stops.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="14" fill="#fff" stroke="${colours.laurel}" stroke-width="6"/>`).join('')}
    <circle cx="344" cy="706" r="30" fill="${colours.clay}" stroke="#fff" stroke-width="7"/><path d="M330 716V702L344 692 358 702V716Z" fill="#fff"/></g>`,
  )
}
