/** Warm paper, one accent. Sizes in points. */
export const ink = '#24292a'
export const quiet = '#666b66'
export const hairline = '#e2ded5'
export const paper = '#f8f6f1'
const laurel = '#2d7a53'

/** White around a page. */
export const margin = 52
/** What is kept free for the foot of a page. */
export const footHeight = 76

export const size = { small: 8, text: 9.5, lead: 11, heading: 13, title: 22, figure: 34 }

const channel = (hex: string, at: number) => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)

/** A firm's colour for bars and rules, and what can be read in it: a colour too pale for words leaves them to the ink. */
export function accentOf(colour: string | null) {
  const fill = colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour : laurel
  const contrast = 1.05 / (luminance(fill) + 0.05)
  return { fill, text: contrast >= 4.5 ? fill : ink }
}

export type Accent = ReturnType<typeof accentOf>
