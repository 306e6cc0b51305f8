import { commonWords } from './common-words'

const signs: Record<string, string> = {
  0: 'o',
  1: 'i',
  l: 'i',
  '!': 'i',
  '|': 'i',
  3: 'e',
  4: 'a',
  '@': 'a',
  5: 's',
  $: 's',
  7: 't',
  '+': 't',
}

// P@ssw0rd is password to whoever guesses.
const folded = (text: string) => text.replace(/[01l!|34@5$7+]/g, sign => signs[sign]!)

const common = new Set(commonWords.map(folded))

const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'zaq12wsxcde34rfvbgt56yhn',
  'a1b2c3d4e5f6g7h8i9',
  '1a2b3c4d5e6f7g8h9i',
].flatMap(row => [row, [...row].reverse().join('')])

// Numbers and dates of up to nine digits are tried out in no time.
const isCount = (plain: string) => /^[\d./-]{1,10}$/.test(plain)

const hasFewSigns = (plain: string) => new Set(plain).size < 4

// The part that a text says over and over, or the text itself.
const saidOnce = (text: string) => /^(.+?)\1+$/su.exec(text)?.[1] ?? text

/** Whether a password is one of those that are tried first: a common word, however dressed up, a row of keys, a count, or little said often. */
export function isCommon(password: string): boolean {
  const plain = saidOnce(password.toLowerCase())
  if (plain.length < 5 || isCount(plain) || hasFewSigns(plain)) return true
  if (rows.some(row => row.includes(plain))) return true
  const headless = plain.replace(/^[^\p{L}]+/u, '')
  const stems = [plain, plain.replace(/[^\p{L}]+$/u, ''), headless, headless.replace(/[^\p{L}]+$/u, '')]
  return stems.some(stem => common.has(folded(stem)) || common.has(folded(saidOnce(stem))))
}
