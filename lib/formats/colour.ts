/** How light a colour is to the eye (relative luminance by WCAG 2), 0 to 1; of "#rrggbb". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** The contrast of two colours by WCAG 2, 1 to 21; both as "#rrggbb". */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** A colour as somebody chose it ("#abc", "#aabbcc") as "#aabbcc", if text in it is legible on `paper`; else null. */
export function legibleOn(paper: string, colour: string | null | undefined, least = 4.5): string | null {
  const digits = colour?.trim().match(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)?.[1]
  if (!digits) return null
  const full = `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase()
  return contrast(full, paper) >= least ? full : null
}
