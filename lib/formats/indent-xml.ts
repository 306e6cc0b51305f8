/** An XML document on lines, each element as far in as it is deep. Text stays beside its tags, so nothing is added to it. */
export function indentXml(xml: string): string {
  let depth = 0
  return xml
    .replace(/>\s*</g, '>\n<')
    .split('\n')
    .map(line => {
      if (line.startsWith('</')) depth = Math.max(0, depth - 1)
      const said = `${'  '.repeat(depth)}${line}`
      if (/^<[^/?!]/.test(line) && !/\/>$/.test(line) && !line.includes('</')) depth++
      return said
    })
    .join('\n')
}

/** Text as one would read it: JSON and XML on lines, everything else as it is. */
export function readable(text: string, media: string): string {
  if (/[/+]xml\b/.test(media)) return indentXml(text)
  if (!/[/+]json\b/.test(media)) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
