import type { Random } from '../random'

// Letters as pen strokes on a grid four wide and six high, each point two digits, strokes parted by a bar.
// Drawn ourselves: a picture with real text in it would depend on the fonts of the machine that makes it.
const strokes: Record<string, string> = {
  A: '06 20 46|14 34',
  B: '00 06 36 45 44 33 03|33 42 41 30 00',
  C: '41 30 10 01 05 16 36 45',
  D: '00 06 26 44 42 20 00',
  E: '40 00 06 46|03 33',
  F: '40 00 06|03 33',
  G: '41 30 10 01 05 16 36 45 43 23',
  H: '00 06|40 46|03 43',
  I: '20 26',
  J: '40 45 36 16 05',
  K: '00 06|40 03 46',
  L: '00 06 46',
  M: '06 00 23 40 46',
  N: '06 00 46 40',
  O: '10 30 41 45 36 16 05 01 10',
  P: '06 00 30 41 42 33 03',
  Q: '10 30 41 45 36 16 05 01 10|34 46',
  R: '06 00 30 41 42 33 03|23 46',
  S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40|20 26',
  U: '00 05 16 36 45 40',
  V: '00 26 40',
  W: '00 16 23 36 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
  0: '10 30 41 45 36 16 05 01 10',
  1: '11 20 26',
  2: '01 10 30 41 42 06 46',
  3: '01 10 30 41 42 33 13|33 44 45 36 16 05',
  4: '36 30 04 44',
  5: '40 00 02 32 43 45 36 06',
  6: '30 10 01 05 16 36 45 44 33 03',
  7: '00 40 16',
  8: '13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33',
  9: '43 13 02 01 10 30 41 45 36 16',
  '%': '40 06|00 10 11 01 00|35 45 46 36 35',
  '?': '01 10 30 41 42 23 24|26 26',
  '!': '20 24|26 26',
  '.': '16 16',
  '-': '13 33',
  '+': '13 33|22 24',
  '/': '40 06',
}

const narrow = new Set(['I', '1', '.', '!', ' '])

type Pen = { size: number; colour: string; width?: number; centred?: boolean; random?: Random }

/** Capital letters written with a round pen, as SVG. With `random`, by hand. */
export function lettering(text: string, x: number, y: number, { size, colour, width, centred, random }: Pen): string {
  const unit = size / 6
  const steps = [...text].map(letter => (narrow.has(letter) ? 3.4 : 5.6) * unit)
  let left = centred ? x - steps.reduce((sum, step) => sum + step, -1.6 * unit) / 2 : x
  const shake = () => (random ? (random.next() - 0.5) * unit * 0.5 : 0)
  let path = ''
  for (const [index, letter] of [...text].entries()) {
    const shift = narrow.has(letter) ? -unit : 0
    for (const stroke of strokes[letter]?.split('|') ?? []) {
      const points = stroke.split(' ').map(point => {
        const across = left + shift + Number(point[0]) * unit + shake()
        return `${across.toFixed(1)} ${(y + Number(point[1]) * unit + shake()).toFixed(1)}`
      })
      path += `M${points.join('L')}`
    }
    left += steps[index]!
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width ?? unit * 0.85}" stroke-linecap="round" stroke-linejoin="round"/>`
}
