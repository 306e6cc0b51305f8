import { useLocale } from 'use-intl'

/** "Emi", "Emi and Eli", "Emi, Eli and Mona", as the reader's language puts it. */
export function useListed() {
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  return (words: string[]) => list.format(words)
}
