// What a text message holds in 7 bits a character (GSM 03.38); one character beyond, and it holds 70 in place of 160.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const doubled = '^{}\\[~]|€'

/** How many of a text message's 160 places a text takes; null when it has a character that phones' own alphabet lacks. */
export function gsmLength(text: string): number | null {
  let length = 0
  for (const sign of text) {
    if (basic.includes(sign)) length += 1
    else if (doubled.includes(sign)) length += 2
    else return null
  }
  return length
}

const plainer: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** A text with its typographic marks as phones' own alphabet has them; letters stay as they are. */
export const plainMarks = (text: string) => text.replace(/[’‘“”„«»–—…\u00a0\u202f]/g, sign => plainer[sign]!)
