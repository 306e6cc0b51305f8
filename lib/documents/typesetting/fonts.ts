import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Font, open } from 'fontkit'

// Roman signs from Noto Sans, Japanese from Noto Sans JP. Arabic comes from IBM Plex: Noto's draws letters and their dots
// apart, so that what a reader copies out of the PDF, or searches in it, has lost the dots.
const families = {
  latin: ['noto-sans', 'NotoSans'],
  arabic: ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
  japanese: ['noto-sans-jp', 'NotoSansJP'],
} as const

const weights = { regular: '400Regular', bold: '600SemiBold' } as const

export type Direction = 'ltr' | 'rtl'
export type Weight = keyof typeof weights
type Family = keyof typeof families

const order: Record<Direction, Family[]> = {
  ltr: ['latin', 'arabic', 'japanese'],
  rtl: ['arabic', 'latin', 'japanese'],
}

type Fonts = Record<Weight, Record<Family, Font>>

let loading: Promise<Fonts> | undefined
let fonts: Fonts | undefined

/** Reads the fonts once per process from the packages that carry them. Throws when these are not installed. */
export async function loadFonts() {
  loading ??= load().catch(error => {
    loading = undefined
    throw error
  })
  fonts = await loading
}

async function load(): Promise<Fonts> {
  const packages = createRequire(join(process.cwd(), 'package.json'))
  const read = async (family: Family, weight: Weight) => {
    const [name, file] = families[family]
    const path = `@expo-google-fonts/${name}/${weights[weight]}/${file}_${weights[weight]}.ttf`
    const font = (await open(packages.resolve(path))) as Font
    // Asked for at each sign, and read from the file's head each time.
    return Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm })
  }
  const all = async (weight: Weight) => ({
    latin: await read('latin', weight),
    arabic: await read('arabic', weight),
    japanese: await read('japanese', weight),
  })
  return { regular: await all('regular'), bold: await all('bold') }
}

const chosen: Record<Direction, Map<string, Family | null>> = { ltr: new Map(), rtl: new Map() }

/** The first font that has a sign, in a paragraph that runs this way; null when none has it. Fonts must be loaded. */
export function fontFor(sign: string, direction: Direction, weight: Weight): Font | null {
  const known = chosen[direction]
  let family = known.get(sign)
  if (family === undefined) {
    const point = sign.codePointAt(0)!
    family = order[direction].find(name => loaded().regular[name].hasGlyphForCodePoint(point)) ?? null
    known.set(sign, family)
  }
  return family && loaded()[weight][family]
}

/** Whether there is a font for each sign of a text. */
export function drawable(text: string) {
  for (const sign of text) if (!fontFor(sign, 'ltr', 'regular')) return false
  return true
}

function loaded() {
  if (!fonts) throw new Error('The fonts are not loaded yet')
  return fonts
}
