import type { DialectName } from './types'

/** The dialects by the names of the products they come from. */
export const titles: Record<DialectName, string> = {
  peerly: 'Peerly',
  tribehr: 'TribeHR',
  reflektive: 'Reflektive',
  vitay: 'Vitay',
}
