import { useLocale } from 'use-intl'
import { listFormat } from '@/lib/i18n/formatters'

/** "Emi", "Emi and Eli", "Emi, Eli and Mona", as the reader's language puts it. */
export function useListed() {
  const list = listFormat(useLocale(), { type: 'conjunction' })
  return (words: string[]) => list.format(words)
}
