import compile from 'icu-minify/compile'
import { catalog, type Messages, type Noun } from './catalog'
import type { Locale } from './locales'

type Tree = { [key: string]: string | Tree }

// The library's own notation, of which only its formatter knows. React hands on no objects without a prototype, as it makes.
const plain = (message: unknown): string => JSON.parse(JSON.stringify(message))

const compileAll = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? plain(compile(value)) : compileAll(value),
    ]),
  )

const known = new Map<string, Tree>()

/** A noun's messages, parsed once on the server, so that browsers need no parser: they weigh a tenth of it. */
export function compiled<N extends Noun>(locale: Locale, noun: N): Messages[N] {
  const name = `${locale}/${noun}`
  let tree = known.get(name)
  if (!tree) {
    tree = compileAll(catalog[noun][locale] as Tree)
    known.set(name, tree)
  }
  return tree as unknown as Messages[N]
}

/** The messages of several nouns, as a provider in the browser takes them. */
export const compiledFor = (locale: Locale, nouns: readonly Noun[]): Partial<Messages> =>
  Object.fromEntries(nouns.map(noun => [noun, compiled(locale, noun)]))
