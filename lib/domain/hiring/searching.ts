import { type SQL, sql } from 'drizzle-orm'
import { folded } from '@/db/schema/folding'

const literal = (text: string) => text.replace(/[\\%_]/g, sign => `\\${sign}`)

/** A pattern for `like` that finds a text anywhere in a folded column, accents and case aside. */
export const anywhere = (text: string): SQL => sql`'%' || ${folded(sql`${literal(text)}::text`)} || '%'`

const mostWords = 5

/** For each word of a search the condition that it is there; `has` says where, of its pattern. */
export const eachWord = (words = '', has: (pattern: SQL) => SQL): SQL[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map(word => has(anywhere(word)))
