import type { Messages } from '@/lib/i18n/catalog'
import type { Face } from './types'

type Said = Messages['notices']['said']
type Kinds = { [Noun in Exclude<keyof Said, 'gone'>]: `${Noun}.${Extract<keyof Said[Noun], string>}` }

/** The sentence of a notice is `notices.said.<kind>`. */
export type NoticeItemKind = Kinds[keyof Kinds]

export type NoticeItem = {
  id: number
  kind: NoticeItemKind
  at: string
  unread: boolean
  who: Face | null
  /** The page of what it is about; null when there is none. */
  href: string | null
  /** What it was about is no longer there, so that the sentence cannot be said. */
  gone: boolean
  /** The thanks, or the leave, are the reader's own. */
  mine: boolean
  giver: string | null
  names: string[]
  event: string | null
  /** Days without a time, as 2026-12-24. */
  from: string | null
  to: string | null
  quote: string | null
}

export type NoticePage = { items: NoticeItem[]; next: number | null }

export type Unread = { count: number }

type Switched = { on: boolean /** False: there is nothing to choose. */; may: boolean }

export type NoticeChoice = {
  topic: keyof Messages['noticeChoices']['choose']['topics']
  bell: Switched
  mail: Switched
}
