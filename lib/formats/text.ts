/** Plain text as people type it: what may be stored at all, and how it is made fit for one line or many. */

// Line and paragraph separators and the two control ranges; tabs and newlines are judged by the callers.
const controls = /[\p{Cc}\u2028\u2029]/gu
// Overrides that make a name read backwards; the harmless marks of Arabic and Hebrew (LRM, RLM) stay.
const overrides = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Whether a text holds what PostgreSQL or UTF-8 cannot: NUL, or half of a surrogate pair.
 * Validation answers with an error then, so that it never becomes a 500. Never throws.
 */
export function hasForbiddenCharacters(text: string): boolean {
  return text.includes('\0') || /\p{Cs}/u.test(text)
}

/** A text with each lone surrogate replaced by U+FFFD (`String.prototype.toWellFormed`, for the oldest Node we serve). */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/**
 * Takes any text, gives it on one line: controls, line breaks and runs of blanks become one blank, direction overrides
 * go, the ends are trimmed. For names, file names, mail subjects: nothing in it can start a header. Never throws.
 */
export function plainLine(text: string): string {
  return wellFormed(text).replace(overrides, '').replace(controls, ' ').replace(/\s+/g, ' ').trim()
}

/**
 * Takes any text of several lines, gives it with `\n` line breaks, without other controls than tab and without blank
 * lines at its ends. For comments and messages. Never throws.
 */
export function cleanText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, found => (found === '\n' || found === '\t' ? found : ''))
    .trim()
}
