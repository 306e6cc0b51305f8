import type { Language } from './question-sets-types'

const offered =
  'en de fr ar bg cs da el es et fi he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi zh'.split(' ')

/** What a reader calls languages. */
export const namer = (tag: string) => {
  const names = new Intl.DisplayNames(tag, { type: 'language' })
  return (code: string): Language => ({ code, name: names.of(code) ?? code })
}

/** Every language a question may be written in here, by name; those of the set's own beyond that too. */
export function offeredLanguages(tag: string, own: string[] = []): Language[] {
  const all = [...new Set([...offered, ...own])].map(namer(tag))
  return all.sort((one, other) => one.name.localeCompare(other.name, tag))
}
