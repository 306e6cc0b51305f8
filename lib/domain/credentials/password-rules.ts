import { invalid } from '../errors'
import { isCommon } from './common-passwords'

const shortest = 8
const longest = 128

/**
 * Throws `invalid` on `password` unless it may be somebody's: 8 to 128 characters, none of the common ones, and not what the
 * company or the person is called anyway.
 */
export function requireGoodPassword(password: string, known: string[] = []) {
  const length = [...password].length
  if (length < shortest) throw invalid({ password: `must have at least ${shortest} characters` })
  if (length > longest) throw invalid({ password: `may have at most ${longest} characters` })
  const plain = password.toLowerCase()
  const names = known.flatMap(one => one.toLowerCase().split('@')).filter(one => one.length >= 4)
  if (isCommon(password) || names.some(name => plain.replace(/[\d\W_]+$/, '') === name.replace(/[\d\W_]+$/, '')))
    throw invalid({ password: 'is too easy to guess: choose another' })
}
