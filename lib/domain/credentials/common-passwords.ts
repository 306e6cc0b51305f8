// What people choose first, and so what guessers try first; endings of digits and signs do not count.
const words =
  'password passw0rd passwort motdepasse azerty azertyuiop qwerty qwertyuiop qwertz qwertzuiop asdfgh asdfghjkl zxcvbnm ' +
  'letmein welcome willkommen bienvenue iloveyou monkey dragon sunshine princess football baseball superman batman master ' +
  'shadow michael jordan charlie freedom whatever trustno computer internet secret geheim hallo hello admin administrator ' +
  'root guest login changeme default laurel company office summer winter spring autumn sommer herbst starwars pokemon ' +
  'liverpool chelsea arsenal barcelona mustang corvette ferrari harley hockey soccer killer pepper ginger cookie cheese ' +
  'abcdef abcdefgh abcd abc test testing temp user access google facebook linkedin samsung iphone android'

const common = new Set(words.split(' '))

/** Whether a password is one of those that are tried first: a common word, a row of keys, one sign over and over, or a count. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  const stem = plain.replace(/[^\p{L}]+$/gu, '').replace(/^[^\p{L}]+/gu, '')
  if (/^(.{1,3})\1+$/u.test(plain)) return true
  if ('01234567890123456789'.includes(plain) || '98765432109876543210'.includes(plain)) return true
  return common.has(plain) || common.has(stem)
}
