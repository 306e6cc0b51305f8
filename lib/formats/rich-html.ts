import sanitize from 'sanitize-html'

/** The colours and sizes the stylesheet knows; a strict Content-Security-Policy forbids style attributes. */
export const colors = {
  black: 0x000000,
  silver: 0xc0c0c0,
  gray: 0x808080,
  white: 0xffffff,
  maroon: 0x800000,
  red: 0xff0000,
  purple: 0x800080,
  fuchsia: 0xff00ff,
  green: 0x008000,
  lime: 0x00ff00,
  olive: 0x808000,
  yellow: 0xffff00,
  navy: 0x000080,
  blue: 0x0000ff,
  teal: 0x008080,
  aqua: 0x00ffff,
} as const

const options: sanitize.IOptions = {
  allowedTags: [
    'a',
    'b',
    'blockquote',
    'br',
    'cite',
    'code',
    'div',
    'em',
    'hr',
    'i',
    'li',
    'ol',
    'p',
    'span',
    'strong',
    'u',
    'ul',
  ],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedClasses: {
    div: ['bb-left', 'bb-center', 'bb-right'],
    span: [
      ...Object.keys(colors).map(name => `bb-color-${name}`),
      ...[1, 2, 3, 4, 5, 6, 7].map(size => `bb-size-${size}`),
    ],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href }) => ({ tagName, attribs: { ...(href ? { href, rel: 'noopener nofollow ugc' } : null) } }),
  },
}

/**
 * Takes any HTML, gives the part of it that is safe to show: simple text markup, our own class names, links to http,
 * https and mailto with `rel="noopener nofollow ugc"`. Everything else loses its tags, scripts their content too.
 * A second pass changes nothing. Never throws.
 */
export function sanitizeRichHtml(html: string): string {
  // Its texts are escaped, so "<br />" can only be its own spelling of a tag.
  return sanitize(html, options).replaceAll('<br />', '<br>').replaceAll('<hr />', '<hr>')
}
