import { randomBytes } from 'node:crypto'
import { seal, unseal } from '@/lib/domain/credentials/secrets'

// What HTML, a URL and a text message all write alike, so that no form of it is overlooked.
const plain = /^[\w.~-]{8,}$/

/** The texts of a mail or text message in which a secret may stand. */
type Texts = { text: string; html?: string }

/**
 * Takes the secrets out of texts that are about to be stored: each becomes a placeholder nobody can guess, and the secrets
 * come back encrypted. Throws when a secret is shorter than 8 characters or has any beyond letters, digits and `_ . ~ -`.
 */
export function sealSecrets<T extends Texts>(texts: T, secrets: string[] = []): T & { sealed: string | null } {
  if (secrets.some(secret => !plain.test(secret))) throw new Error('A secret in a mail must be fit for a URL')
  // A secret may be part of another: the longer one goes first.
  const pairs = [...new Set(secrets)]
    .sort((a, b) => b.length - a.length)
    .map(secret => [`sealed-${randomBytes(9).toString('hex')}`, secret] as const)
  const without = (text: string) => pairs.reduce((all, [place, secret]) => all.replaceAll(secret, place), text)
  const { text, html } = texts
  return {
    ...texts,
    text: without(text),
    ...(html === undefined ? {} : { html: without(html) }),
    sealed: pairs.length > 0 ? seal(JSON.stringify(pairs)) : null,
  }
}

/** Fills the secrets back into the texts of a row. Null when they can't be opened: the installation's secret has changed. */
export function fillSecrets<T extends Texts & { sealed: string | null }>(row: T): T | null {
  if (!row.sealed) return row
  const opened = unseal(row.sealed)
  if (!opened) return null
  const pairs: [string, string][] = JSON.parse(opened)
  const filled = (text: string) => pairs.reduce((all, [place, secret]) => all.replaceAll(place, secret), text)
  const { text, html } = row
  return { ...row, text: filled(text), ...(html === undefined ? {} : { html: filled(html) }) }
}

/** What somebody else said about a row, with its secrets made unreadable: mail servers like to repeat what they refuse. */
export function hideSecrets(said: string, row: { sealed: string | null }): string {
  const opened = row.sealed && unseal(row.sealed)
  if (!opened) return said
  const pairs: [string, string][] = JSON.parse(opened)
  return pairs.reduce((all, [place, secret]) => all.replaceAll(secret, place), said)
}
