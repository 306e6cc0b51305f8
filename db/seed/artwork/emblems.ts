import { colours, svg } from './paint'

/** What people choose who would rather not show their face. */
export type Emblem = 'peak' | 'wheel' | 'fern' | 'sail' | 'cat' | 'mug'

const emblems: Record<Emblem, string> = {
  peak: `<rect width="240" height="240" fill="#f7dcb4"/><circle cx="168" cy="78" r="28" fill="#f2b35c"/>
    <path d="M-10 210L84 84 130 146 158 112 250 216V240H-10Z" fill="#5f8f8b"/>
    <path d="M84 84L112 122 96 132 84 120 70 132 58 118Z" fill="#fdf7ea"/><path d="M-10 240V196C60 176 150 214 250 188V240Z" fill="#2f6b54"/>`,
  wheel: `<rect width="240" height="240" fill="#d7e6ea"/><g fill="none" stroke="${colours.night}"><circle cx="120" cy="120" r="82" stroke-width="15"/>
    <path stroke-width="4" d="M120 44V196M44 120H196M66 66L174 174M174 66L66 174M91 50L149 190M149 50L91 190M50 91L190 149M50 149L190 91"/></g>
    <circle cx="120" cy="120" r="19" fill="${colours.clay}"/>`,
  fern: `<rect width="240" height="240" fill="#e9efdc"/><g fill="#3f7d57"><path d="M114 220C112 150 112 100 126 30L132 32C120 100 120 150 124 220Z"/>
    ${[60, 92, 124, 156].map((y, i) => `<path d="M118 ${y + 26}C${92 - i * 8} ${y + 22} ${72 - i * 8} ${y} ${66 - i * 6} ${y - 18}C${94 - i * 6} ${y - 18} ${116} ${y} 118 ${y + 26}Z"/><path opacity=".75" d="M121 ${y + 40}C${146 + i * 8} ${y + 36} ${168 + i * 8} ${y + 14} ${174 + i * 6} ${y - 4}C${146 + i * 6} ${y - 4} 124 ${y + 14} 121 ${y + 40}Z"/>`).join('')}</g>`,
  sail: `<rect width="240" height="240" fill="#cfe5ef"/><circle cx="62" cy="62" r="22" fill="#fbf3dc"/><path d="M118 40V170H48C84 140 106 96 118 40Z" fill="#fdfaf1"/>
    <path d="M128 66V170H186C180 130 158 92 128 66Z" fill="${colours.clay}"/><path d="M40 180H202L180 204H64Z" fill="${colours.night}"/>
    <path d="M-10 240V202C40 192 70 212 120 202S200 192 250 204V240Z" fill="#5b97ad"/>`,
  cat: `<rect width="240" height="240" fill="#f3d9c9"/><path d="M60 240C52 180 62 140 66 110L58 44 100 78C112 74 128 74 140 78L182 44 174 110C178 140 188 180 180 240Z" fill="#3d3a3f"/>
    <path d="M86 122Q98 112 108 122M132 122Q142 112 154 122" fill="none" stroke="#f3d9c9" stroke-width="6" stroke-linecap="round"/><path d="M112 142H128L120 151Z" fill="${colours.rose}"/>`,
  mug: `<rect width="240" height="240" fill="#e6dfd2"/><path d="M162 106C214 100 214 176 158 170" fill="none" stroke="${colours.sea}" stroke-width="15"/>
    <path d="M58 92H168L160 190C158 204 150 210 138 210H88C76 210 68 204 66 190Z" fill="${colours.sea}"/><ellipse cx="113" cy="92" rx="55" ry="13" fill="#5a3a28"/>
    <path d="M92 66C82 50 104 44 94 26M126 66C116 50 138 44 128 26" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".85"/>`,
}

/** An emblem as a square SVG. */
export const drawEmblem = (emblem: Emblem) => svg(240, 240, emblems[emblem])
