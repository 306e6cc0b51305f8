import { env } from '@/lib/env'
import { bbcodeToHtml, bbcodeToText } from '@/lib/formats/bbcode'

/** Words somebody wrote, in both forms of a mail. */
export type Quote = { html: string; text: string /** Who, or for what; set small below. */; below?: string }

/** A firm in whose name a letter goes out. A colour one could not read is not used. */
export type Brand = {
  name: string
  logoUrl: string | null
  colour: string | null
  /** Its readers have accounts here: the letter leads home. */
  inHouse?: boolean
}

/** What a mail says, before it has a form. */
export type Letter = {
  /** The language of all of it; English unless told. */
  language?: string
  /** Whose colours it bears; Laurel's own unless told. */
  brand?: Brand
  subject: string
  /** What inboxes show beside the subject. */
  preview: string
  heading: string
  /** Paragraphs, with blank lines between. */
  before?: string
  quotes: Quote[]
  /** Short lists, each below its title. */
  sections?: { title: string; lines: string[] }[]
  after?: string
  action?: { label: string; url: string }
  /** Why this came. */
  reason: string
  /** What the link home is called; in English unless told. */
  home?: string
  /** Where one ends mails like this one. */
  stop?: { label: string; url: string }
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Rich text as it is kept. */
export const quoteRich = (bbcode: string, below?: string): Quote => ({
  html: bbcodeToHtml(bbcode),
  text: bbcodeToText(bbcode),
  below,
})

/** Text that is just text. */
export const quotePlain = (text: string, below?: string): Quote => ({
  html: text.replace(/[&<>"]/g, sign => escaped[sign]!).replaceAll('\n', '<br>'),
  text,
  below,
})

// Line breaks would end the header; the marks that turn the direction of writing could disguise what follows.
const unfit = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** Text fit for a subject line: one line, nothing invisible, at most `max` characters, cut at a word. */
export function oneLine(text: string, max = 160): string {
  const line = text.replace(unfit, ' ').replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  const cut = line
    .slice(0, max)
    .toWellFormed()
    .replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`
}

/** The first words of a rich text. */
export const opening = (bbcode: string, max = 60) => oneLine(bbcodeToText(bbcode), max)

/** The page of a recognition. */
export const kudosPage = (id: number) => `${env().PUBLIC_URL}/kudos/${id}`
