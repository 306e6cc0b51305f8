import { seeded } from '../random'
import { colours, svg } from './paint'

const wheelAt = (x: number, y: number, r: number) => {
  const spokes = Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6
    return `M${x} ${y}L${(x + Math.cos(angle) * r).toFixed(1)} ${(y + Math.sin(angle) * r).toFixed(1)}`
  })
  return `<path d="${spokes.join('')}" stroke="#b9b0a0" stroke-width="3"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colours.ink}" stroke-width="16"/><circle cx="${x}" cy="${y}" r="12" fill="${colours.clay}"/>`
}

/** The long cargo bicycle, cardboard box in front, a dog looking out of it. */
export const cargoBike = () =>
  svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#e8eedd"/><circle cx="880" cy="230" r="150" fill="#f7e2a8"/><path d="M0 640H1200V800H0Z" fill="#cfdcbd"/><path d="M0 640H1200" stroke="#b7c7a2" stroke-width="6"/>
    <ellipse cx="600" cy="668" rx="470" ry="20" fill="#000" opacity=".1"/>${wheelAt(250, 540, 112)}${wheelAt(990, 566, 86)}
    <g fill="none" stroke="${colours.laurel}" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"><path d="M250 540L390 548 470 330 340 344 390 548M340 344L250 540M470 330L500 560H860L990 566M500 560C470 500 462 420 470 330"/></g>
    <path d="M470 336L462 262M424 252H500" stroke="${colours.ink}" stroke-width="16" stroke-linecap="round"/><path d="M340 344L330 306" stroke="${colours.ink}" stroke-width="14"/><path d="M272 294C300 280 360 284 384 300 372 314 300 318 272 294Z" fill="${colours.ink}"/>
    <circle cx="390" cy="548" r="34" fill="none" stroke="${colours.ink}" stroke-width="10"/><path d="M390 548L432 590M414 596H450" stroke="${colours.ink}" stroke-width="12" stroke-linecap="round"/>
    <path d="M716 330C706 280 736 246 776 246 812 246 834 270 836 300L872 312C878 330 858 342 832 340L826 400H716Z" fill="#a9744c"/><path d="M724 262C700 250 686 300 704 330 722 320 734 290 724 262Z" fill="#7c5034"/><circle cx="800" cy="284" r="6" fill="#2b2523"/><ellipse cx="870" cy="312" rx="9" ry="7" fill="#2b2523"/>
    <path d="M560 380H910L886 552H580Z" fill="#d9b382"/><path d="M560 380H910L906 410H564Z" fill="#c79c66"/><path d="M640 384L650 552M820 384L810 552" stroke="#e8cba2" stroke-width="14"/><path d="M690 470h80M690 492h56" stroke="#8f6a3c" stroke-width="7" stroke-linecap="round"/>`,
  )

/** A wheel held up against a window. */
export const builtWheel = () =>
  svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#c9b79c"/><rect x="190" y="50" width="820" height="650" fill="#fdf6e3"/><rect x="220" y="80" width="760" height="590" fill="#cfe4ec"/>
    <path d="M220 520C400 440 560 540 760 470S940 500 980 480V670H220Z" fill="#a9c9a4"/><circle cx="820" cy="190" r="60" fill="#fff6d6"/><path d="M600 80V670M220 330H980" stroke="#fdf6e3" stroke-width="20"/>
    <rect y="700" width="1200" height="100" fill="#8b6b4a"/><path d="M0 704H1200" stroke="#75573a" stroke-width="8"/>
    <g transform="rotate(11 600 400)">${wheelAt(600, 400, 250)}${wheelAt(600, 400, 228).replaceAll('stroke-width="16"', 'stroke-width="4"')}</g>
    <path d="M300 800C320 690 360 640 392 600L424 560C440 540 466 556 456 580L430 640C430 700 410 760 400 800Z" fill="#e9bd97"/><path d="M900 800C880 690 840 640 808 600L776 560C760 540 734 556 744 580L770 640C770 700 790 760 800 800Z" fill="#e9bd97"/>
    <path d="M280 800L316 690 424 720 402 800ZM920 800L884 690 776 720 798 800Z" fill="${colours.sea}"/>`,
  )

/** A cake with a chainring in icing and five candles. */
export function cake(): string {
  const teeth = Array.from({ length: 24 }, (_, i) => {
    const angle = (i * Math.PI) / 12
    return `<circle cx="${(600 + Math.cos(angle) * 150).toFixed(1)}" cy="${(352 + Math.sin(angle) * 52).toFixed(1)}" r="12" fill="${colours.plum}"/>`
  })
  const candles = [430, 515, 600, 685, 770].map(
    (x, i) =>
      `<rect x="${x - 9}" y="${190 + Math.abs(i - 2) * 10}" width="18" height="110" rx="6" fill="${[colours.sky, colours.rose, colours.sun, colours.leaf, colours.clay][i]}"/><path d="M${x} ${130 + Math.abs(i - 2) * 10}C${x + 20} ${158 + Math.abs(i - 2) * 10} ${x + 14} ${182 + Math.abs(i - 2) * 10} ${x} ${184 + Math.abs(i - 2) * 10}S${x - 20} ${158 + Math.abs(i - 2) * 10} ${x} ${130 + Math.abs(i - 2) * 10}Z" fill="#f6b73c"/>`,
  )
  return svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#f6ddd6"/><circle cx="600" cy="330" r="330" fill="#fbece3"/><path d="M0 650H1200V800H0Z" fill="#d9a38c"/>
    <ellipse cx="600" cy="668" rx="380" ry="52" fill="#fdfaf4"/><ellipse cx="600" cy="660" rx="330" ry="36" fill="#ece5da"/>
    <path d="M310 360V610C310 660 890 660 890 610V360Z" fill="#a9673f"/><path d="M310 470C400 500 800 500 890 470V510C800 540 400 540 310 510Z" fill="#fbe9cf"/>
    <ellipse cx="600" cy="360" rx="290" ry="96" fill="#fdf3e4"/><path d="M310 360C320 440 350 470 372 430 392 396 420 470 452 452 480 436 500 500 536 480 566 462 590 520 626 484 656 456 690 506 716 466 740 430 780 490 808 440 836 396 876 450 890 360C880 420 740 456 600 456S330 420 310 360Z" fill="#fdf3e4"/>
    ${teeth.join('')}<ellipse cx="600" cy="352" rx="142" ry="49" fill="${colours.plum}"/><ellipse cx="600" cy="352" rx="104" ry="34" fill="#fdf3e4"/><ellipse cx="600" cy="352" rx="44" ry="15" fill="${colours.plum}"/>
    <path d="M600 352L520 330M600 352L684 332M600 352L600 392" stroke="${colours.plum}" stroke-width="16"/>${candles.join('')}`,
  )
}

/** Flowers in a jug on a desk. */
export function flowers(): string {
  const random = seeded(11)
  const blooms: [number, number, number, string][] = [
    [600, 210, 66, colours.clay],
    [480, 250, 56, colours.rose],
    [720, 246, 58, '#f0c05f'],
    [540, 340, 50, '#f6e3c5'],
    [664, 346, 52, colours.plum],
    [410, 350, 42, '#f0c05f'],
    [796, 350, 44, colours.rose],
  ]
  const stems = blooms.map(
    ([x, y]) =>
      `<path d="M${x} ${y}Q${(x + 600) / 2} ${y + 160} 600 560" fill="none" stroke="#4c8259" stroke-width="10"/>`,
  )
  const leaves = Array.from(
    { length: 9 },
    (_, i) =>
      `<path transform="rotate(${-72 + i * 18} 600 540)" d="M600 ${330 - random.whole(0, 60)}C640 400 630 470 600 540 570 470 560 400 600 ${330 - random.whole(0, 60)}Z" fill="${random.pick(['#6fa27a', '#4c8259', '#86b48c'])}"/>`,
  )
  const petals = blooms.map(([x, y, r, fill]) => {
    const ring = Array.from(
      { length: 8 },
      (_, i) =>
        `<ellipse cx="${x}" cy="${y - r * 0.62}" rx="${r * 0.34}" ry="${r * 0.5}" fill="${fill}" transform="rotate(${i * 45} ${x} ${y})"/>`,
    )
    return `${ring.join('')}<circle cx="${x}" cy="${y}" r="${r * 0.34}" fill="#6d4630"/>`
  })
  return svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#dce8ea"/><rect y="640" width="1200" height="160" fill="#c8a67e"/><path d="M0 644H1200" stroke="#b28f66" stroke-width="8"/><path d="M780 0L1200 0V560Z" fill="#eef4f4"/>
    <ellipse cx="620" cy="716" rx="190" ry="18" fill="#000" opacity=".12"/>${leaves.join('')}${stems.join('')}${petals.join('')}
    <path d="M500 500H700L676 700C672 716 662 720 646 720H554C538 720 528 716 524 700Z" fill="#fbf7ee"/><path d="M506 550H694L690 584H510Z" fill="${colours.sea}"/><path d="M698 530C770 530 770 640 686 634" fill="none" stroke="#fbf7ee" stroke-width="20"/>
    <rect x="860" y="610" width="180" height="92" rx="6" fill="#fffdf8" transform="rotate(-6 950 656)"/><path d="M892 640l92 -10M896 664l64 -7" stroke="${colours.soft}" stroke-width="6" stroke-linecap="round"/>`,
  )
}

/** Pallets stacked in a new workshop, light falling in. */
export function pallets(): string {
  const crate = (x: number, y: number, fill: string) =>
    `<path d="M${x} ${y}l90 -44 90 44 -90 44z" fill="${fill}"/><path d="M${x} ${y}v92l90 44v-92z" fill="${fill}"/><path d="M${x} ${y}v92l90 44v-92z" fill="#000" opacity=".14"/><path d="M${x + 180} ${y}v92l-90 44v-92z" fill="${fill}"/><path d="M${x + 180} ${y}v92l-90 44v-92z" fill="#000" opacity=".26"/><path d="M${x + 45} ${y - 22}l90 44v34l-16 8v-32l-90 -44z" fill="#f6ead2" opacity=".75"/>`
  const spots: [number, number, string][] = [
    [420, 470, '#d3a66b'],
    [600, 470, '#c99a5e'],
    [510, 516, '#dcb27b'],
    [330, 516, '#c99a5e'],
    [690, 516, '#d3a66b'],
    [420, 560, '#dcb27b'],
    [600, 560, '#d3a66b'],
    [510, 604, '#c99a5e'],
    [510, 378, '#dcb27b'],
    [420, 424, '#c99a5e'],
    [600, 424, '#d3a66b'],
    [510, 468, '#dcb27b'],
  ]
  return svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#e4ddd0"/><path d="M0 560L600 420 1200 560V800H0Z" fill="#cdc3b2"/><path d="M600 0V420" stroke="#d3cabb" stroke-width="5"/>
    ${[120, 330].map(x => `<path d="M${x} 120L${x + 150} ${96}V250L${x} 280Z" fill="#f8f4e6"/>`).join('')}${[720, 930].map(x => `<path d="M${x} 96L${x + 150} 120V280L${x} 250Z" fill="#f8f4e6"/>`).join('')}
    <path d="M120 280L270 250 560 700 330 780Z" fill="#fff8df" opacity=".35"/><path d="M930 250L1080 280 1010 780 720 700Z" fill="#fff8df" opacity=".25"/>
    <ellipse cx="600" cy="690" rx="330" ry="70" fill="#000" opacity=".09"/>${spots.map(([x, y, fill]) => crate(x, y, fill)).join('')}
    <g transform="translate(930 470)"><path d="M0 150V40H90L120 96V150Z" fill="${colours.sun}"/><path d="M20 60H78L98 98H20Z" fill="#37414f"/><path d="M-16 150H130" stroke="#37414f" stroke-width="12"/><circle cx="22" cy="158" r="24" fill="#2b2b2b"/><circle cx="98" cy="158" r="24" fill="#2b2b2b"/><path d="M-12 0V150M-12 146H-90" stroke="#37414f" stroke-width="10"/></g>`,
  )
}

/** A shelf of coffee bags in their new sleeves. */
export function coffeeShelf(): string {
  const sleeves = [colours.clay, colours.laurel, '#f0c05f', colours.sea, colours.plum]
  const bag = (x: number, y: number, fill: string) =>
    `<path d="M${x} ${y}H${x + 130}L${x + 136} ${y + 220}H${x - 6}Z" fill="#4a3a30"/><path d="M${x} ${y}l8 -24h114l8 24z" fill="#3a2d25"/><path d="M${x - 3} ${y + 70}H${x + 133}L${x + 135} ${y + 190}H${x - 5}Z" fill="${fill}"/><path d="M${x + 65} ${y + 92}c34 0 34 76 0 76s-34 -76 0 -76zm0 6c-14 20 14 44 0 64" fill="none" stroke="#fdf6e8" stroke-width="6" stroke-linecap="round"/>`
  return svg(
    1200,
    800,
    `<rect width="1200" height="800" fill="#f1e6d6"/><rect y="364" width="1200" height="26" fill="#a77d53"/><rect y="390" width="1200" height="12" fill="#8b6542"/><rect y="708" width="1200" height="26" fill="#a77d53"/><rect y="734" width="1200" height="12" fill="#8b6542"/>
    ${[0, 1, 2, 3, 4, 5].map(i => bag(110 + i * 170, 144, sleeves[i % 5]!)).join('')}${[0, 1, 3, 4, 5].map(i => bag(110 + i * 170, 488, sleeves[(i + 2) % 5]!)).join('')}
    <path d="M470 628H560L552 694C550 704 544 708 536 708H494C486 708 480 704 478 694Z" fill="#fffaf0"/><path d="M558 642C588 640 588 684 554 680" fill="none" stroke="#fffaf0" stroke-width="9"/><path d="M496 608c-10 -16 12 -22 2 -40M524 608c-10 -16 12 -22 2 -40" fill="none" stroke="#cbb79c" stroke-width="6" stroke-linecap="round"/>`,
  )
}
