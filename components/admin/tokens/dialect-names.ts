import type { TokenDialect } from '@/lib/contracts/browser/token-rights'

/** What the APIs are called, in every language. */
export const dialectNames: Record<TokenDialect, string> = {
  reflektive: 'Reflektive',
  peerly: 'Peerly',
  tribehr: 'TribeHR',
  vitay: 'Vitay',
}
