// Colours by lightness, strength and hue, as an eye sees them (Björn Ottosson's OKLab), and as "#rrggbb".

export type Oklch = { lightness: number; chroma: number; hue: number }

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const toGamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** Of "#rrggbb". */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = [1, 3, 5].map(at => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const red = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const yellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness, chroma: Math.hypot(red, yellow), hue: Math.atan2(yellow, red) }
}

function linear({ lightness, chroma, hue }: Oklch): number[] {
  const [red, yellow] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * red + 0.2158037573 * yellow) ** 3
  const m = (lightness - 0.1055613458 * red - 0.0638541728 * yellow) ** 3
  const s = (lightness - 0.0894841775 * red - 1.291485548 * yellow) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const byte = (part: number) =>
  Math.round(Math.min(1, Math.max(0, toGamma(Math.max(0, part)))) * 255)
    .toString(16)
    .padStart(2, '0')

/** As "#rrggbb"; what no screen shows is weakened until one does. */
export function toHex(colour: Oklch): string {
  let { chroma } = colour
  const shown = () => linear({ ...colour, chroma }).every(part => part >= -0.0005 && part <= 1.0005)
  while (chroma > 0.001 && !shown()) chroma *= 0.96
  return `#${linear({ ...colour, chroma })
    .map(byte)
    .join('')}`
}
