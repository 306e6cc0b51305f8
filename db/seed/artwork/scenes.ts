import { seeded } from '../random'
import { colours, svg } from './paint'

const fade = (id: string, stops: string[]) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.map((stop, index) => `<stop offset="${index / (stops.length - 1)}" stop-color="${stop}"/>`).join('')}</linearGradient>`

/** Ranges of hills one behind the other, the sun coming up between two of them. */
export const mountains = () =>
  svg(
    1200,
    800,
    `<defs>${fade('sky', ['#f6b98a', '#fbd9a4', '#fdeecb'])}${fade('mist', ['#8fb3b0', '#b9d0c4'])}</defs><rect width="1200" height="800" fill="url(#sky)"/>
    <circle cx="742" cy="352" r="150" fill="#fff3cf" opacity=".55"/><circle cx="742" cy="352" r="84" fill="#fff1c4"/>
    <path d="M0 430L150 300 250 370 420 210 560 350 640 300 760 400 900 270 1030 380 1120 320 1200 390V800H0Z" fill="url(#mist)"/>
    <path d="M420 210L470 262 446 280 420 256 396 286 372 256Z" fill="#fff6e2"/><path d="M900 270L944 307 916 316 896 304 876 322 858 314Z" fill="#fff6e2"/>
    <path d="M0 520C160 430 300 560 470 480S800 540 930 470 1120 500 1200 450V800H0Z" fill="#5f948a"/>
    <path d="M0 620C180 540 360 640 560 590S930 640 1200 560V800H0Z" fill="#3a7566"/><path d="M0 720C260 640 520 730 760 690S1080 700 1200 660V800H0Z" fill="#24503f"/>
    ${[90, 150, 236, 940, 1010, 1092, 1140].map((x, i) => `<path d="M${x} ${690 - (i % 3) * 14}l26 74h-52z M${x} ${650 - (i % 3) * 14}l20 60h-40z" fill="#1b3f32"/>`).join('')}
    <path d="M560 706L612 636 664 706Z" fill="${colours.clay}"/><path d="M596 706L612 664 628 706Z" fill="#7d3b26"/><path d="M470 700q14 -38 28 0q-14 12 -28 0z" fill="#f4b23f"/><path d="M477 702q7 -20 14 0z" fill="#fff0b8"/>
    <path d="M462 708H506" stroke="#3b2a1f" stroke-width="7" stroke-linecap="round"/><path d="M330 190q14 -12 24 0q10 -12 24 0M396 158q10 -9 18 0q8 -9 18 0" fill="none" stroke="#7a5a4a" stroke-width="4" stroke-linecap="round"/>`,
  )

/** A lake before daybreak, a jetty, and one bicycle lamp on the far path. */
export const lake = () =>
  svg(
    1200,
    800,
    `<defs>${fade('dawn', ['#2d3f66', '#6f7fa3', '#e9b7a0'])}${fade('water', ['#d8ab9c', '#5d7396', '#2b3a5c'])}</defs><rect width="1200" height="430" fill="url(#dawn)"/><rect y="430" width="1200" height="370" fill="url(#water)"/>
    <circle cx="250" cy="130" r="34" fill="#f6efdc"/><circle cx="266" cy="122" r="30" fill="#3a4c74"/>
    ${[
      [470, 70],
      [610, 130],
      [820, 60],
      [980, 140],
      [1090, 80],
      [120, 220],
      [720, 200],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="#fff" opacity=".8"/>`)
      .join('')}
    <path d="M0 430V360C120 330 220 390 360 352S620 300 760 356 1000 330 1200 370V430Z" fill="#33476a"/><path d="M0 430V402C200 384 420 420 640 398S1000 408 1200 396V430Z" fill="#1f2f4d"/>
    <path d="M0 430V462C200 478 420 450 640 466S1000 452 1200 462V430Z" fill="#1f2f4d" opacity=".35"/>
    <circle cx="868" cy="398" r="44" fill="#ffe9a8" opacity=".25"/><circle cx="868" cy="398" r="18" fill="#ffe9a8" opacity=".6"/><circle cx="868" cy="398" r="7" fill="#fffbe6"/>
    ${Array.from({ length: 9 }, (_, i) => `<path d="M${868 - 10 - i * 4} ${444 + i * 26}h${20 + i * 8}" stroke="#ffe9a8" stroke-width="4" stroke-linecap="round" opacity="${(0.8 - i * 0.08).toFixed(2)}"/>`).join('')}
    <path d="M180 800L330 560H400L330 800Z" fill="#4b3a33"/><path d="M214 745H348M238 705H360M262 668H372M284 632H382M304 600H390M320 574H396" stroke="#6b554a" stroke-width="7"/>
    <path d="M196 760V690M336 760V690M306 610V570M398 610V570" stroke="#33261f" stroke-width="14" stroke-linecap="round"/>
    ${[40, 78, 110, 1080, 1118, 1160].map((x, i) => `<path d="M${x} 800Q${x + 8} ${650 + (i % 3) * 30} ${x + (i < 3 ? 34 : -34)} ${560 + (i % 3) * 36}" fill="none" stroke="#16223a" stroke-width="6" stroke-linecap="round"/>`).join('')}`,
  )

/** A street at night, dark houses, and one window with the light still on. */
export function nightStreet(): string {
  const random = seeded(43)
  let x = -20
  const houses: string[] = []
  while (x < 1200) {
    const [width, height] = [random.whole(120, 190), random.whole(250, 470)]
    const top = 640 - height
    const panes: string[] = []
    for (let row = top + 40; row < 560; row += 78)
      for (let left = x + 24; left < x + width - 40; left += 52)
        panes.push(`<rect x="${left}" y="${row}" width="26" height="40" rx="3" fill="#30405f"/>`)
    houses.push(
      `<rect x="${x}" y="${top}" width="${width - 5}" height="${height}" fill="${random.pick(['#1d2942', '#222f4b', '#19243b'])}"/><path d="M${x - 4} ${top}h${width + 3}l-16 -26h-${width - 29}z" fill="#141d31"/>${panes.join('')}`,
    )
    x += width
  }
  return svg(
    1200,
    800,
    `<defs>${fade('dark', ['#121a2e', '#26324b', '#3c4866'])}</defs><rect width="1200" height="800" fill="url(#dark)"/><circle cx="1010" cy="120" r="46" fill="#f2ead2"/>
    ${houses.join('')}<rect y="640" width="1200" height="160" fill="#151c2d"/><path d="M0 646H1200" stroke="#39435c" stroke-width="10"/>
    <path d="M430 640L470 400H700L760 640Z" fill="#f6c667" opacity=".16"/><path d="M330 800L470 640H700L880 800Z" fill="#f6c667" opacity=".17"/>
    <rect x="452" y="392" width="270" height="250" fill="#27231f"/><rect x="470" y="410" width="234" height="214" fill="#f9d37c"/><path d="M587 410V624M470 500H704" stroke="#27231f" stroke-width="9"/>
    <circle cx="552" cy="560" r="26" fill="#3b2f27"/><path d="M506 624C508 588 530 580 552 580S596 588 600 624Z" fill="#3b2f27"/><path d="M620 624V560M620 560L650 530" stroke="#3b2f27" stroke-width="9" stroke-linecap="round"/><path d="M640 520L668 532 650 552Z" fill="#3b2f27"/>
    ${[0, 1, 2, 3, 4].map(i => `<circle cx="${770 + i * 46}" cy="600" r="22" fill="none" stroke="#4a5674" stroke-width="6"/><circle cx="${792 + i * 46}" cy="566" r="5" fill="#ffe9a8"/>`).join('')}`,
  )
}
