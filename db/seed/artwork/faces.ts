import { colours, svg } from './paint'

const skins = {
  fair: '#f2cfb3',
  light: '#e9bd97',
  tan: '#d3a077',
  brown: '#a9744c',
  dark: '#7c5034',
  deep: '#5b3a28',
} as const
const hairs = {
  black: '#2b2523',
  dark: '#4a3428',
  brown: '#7a5236',
  red: '#b0582f',
  blond: '#dcb56c',
  grey: '#a8a29b',
} as const
const cloths = {
  laurel: '#2f7a50',
  sea: '#3f7f93',
  sky: '#7fb0cf',
  clay: '#c4684a',
  plum: '#75506f',
  sun: '#e2a53d',
  ink: '#4a4a55',
  cream: '#f3e9d6',
  rose: '#d2837f',
} as const
const grounds = {
  leaf: '#cfe3cf',
  sky: '#cfe2ee',
  sun: '#f7e0ae',
  rose: '#f3d3cd',
  clay: '#f0cfb9',
  plum: '#dfd0de',
  sea: '#c5dfe2',
  stone: '#e2dccf',
} as const

type Style =
  | 'short'
  | 'parted'
  | 'buzz'
  | 'bob'
  | 'long'
  | 'bun'
  | 'curls'
  | 'afro'
  | 'tail'
  | 'scarf'
  | 'cap'
  | 'helmet'
  | 'bald'

/** A portrait: a likeness by hair, cloth and colour, without features, as one recognises a colleague from afar. */
export type Face = {
  skin: keyof typeof skins
  hair: keyof typeof hairs
  style: Style
  cloth: keyof typeof cloths
  ground: keyof typeof grounds
  beard?: true
  glasses?: true
}

const headShape = 'M80 92C80 60 98 44 120 44S160 60 160 92C160 124 142 148 120 148S80 124 80 92Z'
const crown = (low: number) => `M77 ${low}C70 48 96 32 122 33 152 34 170 54 163 ${low}`

/** What lies behind the head, and what lies on it. */
function hairOf(style: Style, colour: string, cloth: string): [behind: string, before: string] {
  const fill = (path: string, with_ = colour) => `<path d="${path}" fill="${with_}"/>`
  const circle = (x: number, y: number, r: number) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`
  const fringe = fill(`${crown(94)}C160 80 154 72 146 68 124 78 104 76 94 68 86 74 80 82 77 94Z`)
  const middle = fill(`${crown(100)}C162 82 146 70 122 60 98 70 80 82 77 100Z`)
  switch (style) {
    case 'short':
      return ['', fill(`${crown(90)}C158 76 152 68 146 66 126 74 108 70 96 64 86 70 82 78 77 90Z`)]
    case 'parted':
      return ['', fill(`${crown(92)}C160 80 154 70 146 64 126 60 112 62 102 58 94 70 84 78 77 92Z`)]
    case 'buzz':
      return ['', fill('M80 84C80 56 98 42 120 42S160 56 160 84C154 70 144 64 120 63 96 64 86 70 80 84Z')]
    case 'bob':
      return [fill('M70 90C66 28 174 28 170 90L174 140C166 152 150 152 144 146L96 146C90 152 74 152 66 140Z'), fringe]
    case 'long':
      return [fill('M70 92C64 26 176 26 170 92 174 140 182 172 186 204L54 204C58 172 66 140 70 92Z'), middle]
    case 'bun':
      return [circle(120, 30, 21), middle]
    case 'tail':
      return [fill('M150 52C196 46 200 110 184 158 178 132 168 110 152 92Z'), fringe]
    case 'curls':
      return [
        [
          [82, 66, 24],
          [102, 46, 24],
          [138, 46, 24],
          [160, 66, 24],
          [168, 98, 22],
          [72, 98, 22],
          [72, 130, 19],
          [168, 130, 19],
        ]
          .map(([x, y, r]) => circle(x!, y!, r!))
          .join(''),
        [
          [92, 62, 17],
          [112, 54, 18],
          [134, 55, 18],
          [151, 66, 15],
        ]
          .map(([x, y, r]) => circle(x!, y!, r!))
          .join(''),
      ]
    case 'afro':
      return [circle(120, 82, 64), fill('M80 88C82 66 98 56 120 56S158 66 160 88C170 40 140 28 120 28S70 40 80 88Z')]
    case 'scarf':
      return [
        fill('M62 100C58 22 182 22 178 100 180 146 192 178 198 206L42 206C48 178 60 146 62 100Z', cloth),
        // The opening for the face is cut out of the cloth.
        `<path fill-rule="evenodd" fill="${cloth}" d="M64 100C58 20 182 20 176 100 176 144 164 180 150 192L90 192C76 180 64 144 64 100ZM88 96C88 128 102 148 120 148S152 128 152 96C152 68 138 58 120 58S88 68 88 96Z"/>`,
      ]
    case 'cap':
      return [
        '',
        `${fill('M76 76C74 40 98 26 122 27S168 44 164 76Z', cloth)}${fill('M74 76C72 70 168 70 186 82 188 88 180 90 170 86 140 80 100 80 74 76Z', cloths.ink)}`,
      ]
    case 'helmet':
      return [
        '',
        `${fill('M70 84C66 38 96 20 122 21S178 42 172 84C150 76 92 76 70 84Z', colours.clay)}${fill('M92 72C92 46 100 32 110 28L118 27C110 38 106 54 106 71ZM134 71C134 52 130 38 124 27L132 28C144 34 148 48 148 72Z', '#8c4229')}`,
      ]
    case 'bald':
      return ['', '']
  }
}

/** A portrait as a square SVG, made to be read at 40 pixels. */
export function drawFace({ skin, hair, style, cloth, ground, beard, glasses }: Face): string {
  const tone = skins[skin]
  const [behind, before] = hairOf(style, hairs[hair], cloths[cloth === 'sea' ? 'rose' : 'sea'])
  const shade =
    '<path d="M104 136C110 150 130 150 136 136L137 158C128 168 112 168 103 158Z" fill="#000" opacity=".13"/>'
  const chin = `<path d="M80 92C80 126 98 152 120 152S160 126 160 92C156 108 150 114 140 112 128 108 112 108 100 112 90 114 84 108 80 92Z" fill="${hairs[hair]}"/>`
  const frames = `<g fill="none" stroke="${colours.ink}" stroke-width="4"><circle cx="103" cy="96" r="13"/><circle cx="137" cy="96" r="13"/><path d="M116 94Q120 91 124 94"/></g>`
  return svg(
    240,
    240,
    // Drawn a little larger than the frame, so that the head fills it at 40 pixels.
    `<rect width="240" height="240" fill="${grounds[ground]}"/><g transform="translate(-20 -8) scale(1.17)">${behind}
    <path d="M24 240C26 196 64 182 104 172L136 172C176 182 214 196 216 240Z" fill="${cloths[cloth]}"/>
    <path d="M103 130L137 130 138 172C132 186 108 186 102 172Z" fill="${tone}"/>${shade}
    ${style === 'scarf' ? '' : `<circle cx="79" cy="98" r="9" fill="${tone}"/><circle cx="161" cy="98" r="9" fill="${tone}"/>`}
    <path d="${headShape}" fill="${tone}"/>${beard ? chin : ''}${before}${glasses ? frames : ''}</g>`,
  )
}
