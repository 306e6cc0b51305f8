import { type SQL, sql } from 'drizzle-orm'
import { folded } from '@/db/schema/folding'

/** A text for `like` that means itself. */
export const asItself = (text: string) => text.replace(/[\\%_]/g, sign => `\\${sign}`)

/** A pattern for `like` that finds a text which means itself anywhere in a folded column, accents and case aside. */
export const surrounded = (text: string): SQL => sql`'%' || ${folded(sql`${text}::text`)} || '%'`

/** The same for any text. */
export const anywhere = (text: string): SQL => surrounded(asItself(text))

const mostWords = 5

/** For each word of a search the condition that it is there; `has` says where, of its pattern. */
export const eachWord = (words = '', has: (pattern: SQL) => SQL): SQL[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map(word => has(anywhere(word)))
