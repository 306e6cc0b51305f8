import { contrast } from './colour'
import { toHex, toOklch } from './oklch'

/** The papers accents stand on, from app/globals.css: the one of each theme against which text is hardest to read. */
const papers = { light: '#f3f0e9', dark: '#231f1b' }

const least = 4.5

/** What app/globals.css calls accent, accent-strong, accent-soft and on-accent. */
export type Accent = { accent: string; strong: string; soft: string; on: string }

/** The same colour, as much darker or lighter as it takes to be read on each of `grounds`. */
function readable(colour: string, grounds: string[], step: number): string {
  const tone = toOklch(colour)
  let { lightness } = tone
  const shade = () => toHex({ ...tone, lightness })
  const further = () => (step < 0 ? lightness > 0.05 : lightness < 0.98)
  while (further() && grounds.some(ground => contrast(shade(), ground) < least)) lightness += step
  return shade()
}

/**
 * A company's colour as the portal can wear it by day and by night: with its own hue, and light or dark enough that text in it, on its soft
 * ground, and on it can be read (4.5:1). Takes "#rrggbb".
 */
export function accentsOf(colour: string): { light: Accent; dark: Accent } {
  const tone = toOklch(colour)
  const strength = Math.min(tone.chroma, 0.16)
  const soft = {
    light: toHex({ ...tone, lightness: 0.938, chroma: Math.min(strength, 0.03) }),
    dark: toHex({ ...tone, lightness: 0.3, chroma: Math.min(strength, 0.038) }),
  }
  const on = {
    light: toHex({ ...tone, lightness: 0.99, chroma: Math.min(strength, 0.012) }),
    dark: toHex({ ...tone, lightness: 0.2, chroma: Math.min(strength, 0.035) }),
  }
  const light = readable(colour, [papers.light, soft.light, on.light], -0.005)
  const dark = readable(toHex({ ...tone, chroma: strength }), [papers.dark, soft.dark, on.dark], 0.005)
  const moved = (from: string, by: number) => {
    const { lightness, ...rest } = toOklch(from)
    return toHex({ ...rest, lightness: Math.min(0.97, Math.max(0.08, lightness + by)) })
  }
  return {
    light: { accent: light, strong: moved(light, -0.07), soft: soft.light, on: on.light },
    dark: { accent: dark, strong: moved(dark, 0.055), soft: soft.dark, on: on.dark },
  }
}

/** A style sheet that puts a company's colour in the place of Laurel's green. Takes "#rrggbb". */
export function accentSheet(colour: string): string {
  const { light, dark } = accentsOf(colour)
  const both = (name: keyof Accent) => `light-dark(${light[name]}, ${dark[name]})`
  const names = { accent: '--accent', strong: '--accent-strong', soft: '--accent-soft', on: '--on-accent' } as const
  const lines = (Object.keys(names) as (keyof Accent)[]).map(name => `  ${names[name]}: ${both(name)};`)
  // Stronger than the :root it stands beside, whichever is loaded first.
  return `html:root {\n${lines.join('\n')}\n}\n`
}
