import { invalid } from '../errors'
import { isCommon } from './common-passwords'
import { lengthOf, longestPassword } from './passwords'

const shortest = 8

const partsOf = (names: string[]) =>
  names
    .flatMap(name => [name, ...name.split(/[^\p{L}\p{N}]+/u)])
    .map(name => name.toLowerCase())
    .filter(part => part.length >= 3)
    .sort((one, other) => other.length - one.length)

// acme-ada-2026, adalovelace1, acmepassword: what is left of it without the names says little.
function isMadeOf(names: string[], plain: string): boolean {
  let rest = plain
  for (const part of partsOf(names)) rest = rest.replaceAll(part, ' ')
  if (rest === plain) return false
  const letters = (rest.match(/\p{L}+/gu) ?? []).join('')
  return letters.length < 4 || isCommon(`${letters}2026`)
}

/**
 * Throws `invalid` on `password` unless it may be somebody's: 8 to 128 characters, none of the common ones, and not made of
 * `names`, what the person and the company are called.
 */
export function requireGoodPassword(password: string, names: string[] = []) {
  const length = lengthOf(password)
  if (length < shortest) throw invalid({ password: `must have at least ${shortest} characters` })
  if (length > longestPassword) throw invalid({ password: `may have at most ${longestPassword} characters` })
  if (isCommon(password) || isMadeOf(names, password.toLowerCase()))
    throw invalid({ password: 'is too easy to guess: choose another' })
}
