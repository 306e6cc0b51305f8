import { cleanText, plainLine } from '@/lib/formats/text'
import type { Brand, Letter, Quote } from '../letter'
import { renderLetter } from '../render'
import { dayInWords, type Language } from './language'
import { shortText } from './short-text'

export type Firm = Brand & { timeZone: string }
export type Sender = { name: string; email: string | null }
export type Candidate = { firstName: string; lastName: string }
export type Referee = { firstName: string; lastName: string }

/** What every letter of hiring is told. Names may be anything a person can type. */
export type Told = {
  language: Language
  firm: Firm
  /** The recruiter who asks; in letters to recruiters, the one who reads. */
  recruiter: Sender
  /** Where its one button leads; the only place for a token. */
  link: string
  /** A moment (a day in the firm's time zone), or a calendar date. */
  dueOn?: Date | string | null
}

/** What a letter says in one language. */
export type Words = {
  subject: string
  /** What inboxes show beside the subject. */
  preview: string
  heading: string
  before: (string | false | null | undefined)[]
  after?: (string | false | null | undefined)[]
  label: string
  reason: string
  /** The text message: no more than about 80 characters, in phones' own alphabet where that has the letters; the link follows. */
  text: string
}

export type HiringLetter = { letter: Letter; text: string; fromName: string; replyTo: string | null }

/** A person's whole name. */
export const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`.trim()

/** The day by which something is asked for, in the letter's language; null when there is none. */
export const dueDay = ({ dueOn, language, firm }: Told) => (dueOn ? dayInWords(dueOn, language, firm.timeZone) : null)

const senders: Record<Language, (who: string, firm: string) => string> = {
  en: (who, firm) => `${who} at ${firm}`,
  de: (who, firm) => `${who} (${firm})`,
  fr: (who, firm) => `${who} (${firm})`,
  ar: (who, firm) => `${who} (${firm})`,
}

// French sets its double marks off by a space that must not break.
const setOff = (text: string) => text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')

/** All texts on one line each, a note in its lines: nothing in a name can begin a paragraph, a header or another line. */
function onLines<T>(told: T): T {
  if (typeof told === 'string') return plainLine(told) as T
  if (Array.isArray(told)) return told.map(onLines) as T
  if (!told || typeof told !== 'object' || told instanceof Date) return told
  const entries = Object.entries(told).map(([key, value]) => [
    key,
    key === 'note' && typeof value === 'string' ? cleanText(value) : onLines(value),
  ])
  return Object.fromEntries(entries) as T
}

type Form<T> = {
  words: Record<Language, (told: T) => Words>
  /** What somebody wrote; `note` is the one text that keeps its lines. */
  quotes?: (told: T) => Quote[]
  /** In whose name it goes out: a person's, who is also answered to; otherwise the firm's. */
  from?: (told: T) => Sender
}

/** A kind of letter: takes the words in each language, gives what makes a letter of it from what it is told. */
export const letterOf =
  <T extends Told>({ words, quotes, from }: Form<T>) =>
  (given: T): HiringLetter => {
    const told = onLines(given)
    const { language, firm, link } = told
    const { text, label, before, after = [], ...said } = words[language](told)
    const tidy = language === 'fr' ? setOff : (one: string) => one
    const paragraphs = (all: Words['before']) => tidy(all.filter(Boolean).join('\n\n'))
    const sender = from?.(told)
    return {
      letter: {
        language,
        brand: firm,
        subject: tidy(said.subject),
        preview: tidy(said.preview),
        heading: tidy(said.heading),
        before: paragraphs(before),
        quotes: quotes?.(told) ?? [],
        after: paragraphs(after),
        action: { label, url: link },
        reason: tidy(said.reason),
      },
      text: shortText(text, link),
      fromName: sender ? senders[language](sender.name, firm.name) : firm.name,
      replyTo: sender?.email ?? null,
    }
  }

/** A letter as the columns of a mail, and as a text message that says the same in short. */
export const renderHiringLetter = async ({ letter, text, fromName, replyTo }: HiringLetter) => ({
  mail: { ...(await renderLetter(letter)), fromName, replyTo },
  text,
})
