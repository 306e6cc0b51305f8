/** How many digits a currency has after the point: two for the pound, none for the yen. */
const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** An amount in a currency's smallest unit, as a language says it: "£15.00". */
export const sayMoney = (tag: string, smallest: number, currency: string): string =>
  new Intl.NumberFormat(tag, { style: 'currency', currency }).format(smallest / 10 ** digitsOf(currency))

/** The same for a field in which somebody writes it: "15.00". */
export const writeMoney = (smallest: number, currency: string): string =>
  (smallest / 10 ** digitsOf(currency)).toFixed(digitsOf(currency))

/** What somebody wrote as an amount, in the smallest unit; null for what is none, or has more digits than there are coins for. */
export function readMoney(text: string, currency: string): number | null {
  const digits = digitsOf(currency)
  const [, whole, rest = ''] = /^(\d{1,9})(?:[.,](\d{1,4}))?$/.exec(text.trim()) ?? []
  if (whole === undefined || (rest.length > digits && !/^0*$/.test(rest.slice(digits)))) return null
  return Number(whole) * 10 ** digits + Number(rest.slice(0, digits).padEnd(digits, '0') || '0')
}
