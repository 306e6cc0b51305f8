import { type KeyboardEvent, lazy, type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react'
import type { ComposerOptions, Face } from '@/lib/contracts/browser/types'
import { type Mention, mentionAt, replaceMention } from './mention'
import type { MentionKeys } from './mention-list'

const MentionList = lazy(() => import('./mention-list'))

/** What can be named while writing, and what naming it does. */
export type Mentionable = {
  people: Face[]
  values: ComposerOptions['values']
  onPerson: (person: Face) => void
  onValue: (id: number) => void
}

type Mentions = {
  /** Looks again where the caret stands. */
  look: (sheet: HTMLTextAreaElement) => void
  /** Tells whether the list has taken the key. */
  keys: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean
  close: () => void
  wiring: { 'aria-autocomplete'?: 'list'; 'aria-controls'?: string; 'aria-activedescendant'?: string }
  list: ReactNode
}

/** Offers people after @ and values after #; the list itself arrives with the first sign. */
export function useMentions(can: Mentionable | undefined): Mentions {
  const id = useId()
  const list = useRef<MentionKeys>(null)
  const sheet = useRef<HTMLTextAreaElement>(null)
  const [mention, setMention] = useState<Mention | null>(null)
  const [refused, setRefused] = useState<number | null>(null)
  const [active, setActive] = useState<string>()
  const close = useCallback(() => setMention(null), [])
  const open = can && mention && mention.from !== refused

  function take(name: string, then: () => void) {
    if (sheet.current && mention) replaceMention(sheet.current, mention, name)
    setMention(null)
    then()
  }

  return {
    look(written) {
      sheet.current = written
      const now = mentionAt(written)
      setMention(now)
      if (!now) setRefused(null)
    },
    keys(event) {
      if (!open || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false
      const taken = list.current?.press(event.key) ?? false
      if (taken) event.preventDefault()
      return taken
    },
    close,
    wiring: can
      ? { 'aria-autocomplete': 'list', 'aria-controls': open ? id : undefined, 'aria-activedescendant': active }
      : {},
    list: open && sheet.current && (
      <Suspense fallback={null}>
        <MentionList
          id={id}
          ref={list}
          sheet={sheet.current}
          mention={mention}
          people={can.people}
          values={can.values}
          onActive={setActive}
          onPerson={person => take(person.name, () => can.onPerson(person))}
          onValue={value => take(value.name, () => can.onValue(value.id))}
          onClose={() => setRefused(mention.from)}
        />
      </Suspense>
    ),
  }
}
