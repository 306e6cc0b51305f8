'use client'

import { useQuery } from '@tanstack/react-query'
import { type Ref, useDeferredValue, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { classNames } from '@/components/ui/class-names'
import { peopleQuery } from '@/lib/contracts/browser/query-options'
import type { ComposerOptions, Face } from '@/lib/contracts/browser/types'
import { caretAt, type Mention } from './mention'

export type MentionKeys = { press: (key: string) => boolean }

type MentionListProps = {
  id: string
  ref: Ref<MentionKeys>
  sheet: HTMLTextAreaElement
  mention: Mention
  people: Face[]
  values: ComposerOptions['values']
  onActive: (option: string | undefined) => void
  onPerson: (person: Face) => void
  onValue: (value: ComposerOptions['values'][number]) => void
  onClose: () => void
}

const most = 6
const width = 288

const has = (name: string, words: string) => name.toLocaleLowerCase().includes(words.toLocaleLowerCase())

/** The people or values that fit what is typed after @ or #, below the caret. The focus stays in the text, which has the keys. */
export default function MentionList(props: MentionListProps) {
  const { id, ref, sheet, mention, people, values, onActive, onPerson, onValue, onClose } = props
  const t = useTranslations('feed.mentions')
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const typed = mention.words.trim()
  const words = useDeferredValue(typed)
  const search = useQuery({ ...peopleQuery(words), enabled: mention.sign === '@' && words !== '' })
  const found = words !== '' && words === typed && search.data ? search.data : people
  const items: { id: number; name: string; choose: () => void; face?: Face; tint?: string }[] =
    mention.sign === '@'
      ? found
          .filter(one => found === search.data || has(one.name, typed))
          .map(face => ({ id: face.id, name: face.name, face, choose: () => onPerson(face) }))
      : values
          .filter(one => has(one.name, typed))
          .map(value => ({ id: value.id, name: value.name, tint: value.tint, choose: () => onValue(value) }))
  const shown = items.slice(0, most)
  const active = Math.min(at, Math.max(0, shown.length - 1))
  const option = shown[active] && `${id}-${shown[active].id}`

  useLayoutEffect(() => {
    if (!box.current) return
    const { left, top } = caretAt(sheet, mention.from)
    const room = Math.max(0, sheet.clientWidth - Math.min(width, sheet.clientWidth) - 8)
    // Set by script, since the policy refuses style attributes in what the server sends.
    box.current.style.left = `${Math.max(8, Math.min(left, room))}px`
    box.current.style.top = `${top + 4}px`
  }, [sheet, mention.from])

  useLayoutEffect(() => {
    onActive(option)
    return () => onActive(undefined)
  }, [option, onActive])

  useImperativeHandle(ref, () => ({
    /** Tells whether the key has done its work here. */
    press(key) {
      if (key === 'Escape') onClose()
      else if (shown.length === 0) return false
      else if (key === 'ArrowDown') setAt((active + 1) % shown.length)
      else if (key === 'ArrowUp') setAt((active - 1 + shown.length) % shown.length)
      else if (key === 'Enter') shown[active]?.choose()
      else return false
      return true
    },
  }))

  const waiting = mention.sign === '@' && typed !== '' && shown.length === 0 && !search.isSuccess
  const nothing = !waiting && shown.length === 0 && t(mention.sign === '@' ? 'nobody' : 'noValue')

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where one types
    <div
      ref={box}
      onMouseDown={event => event.preventDefault()}
      className={classNames(
        'absolute z-30 w-72 max-w-[calc(100%-1rem)] rounded-base border border-line bg-raised p-1.5 shadow-float',
        // Two words that name nobody are a sentence that goes on.
        (waiting || (nothing && typed.includes(' '))) && 'hidden',
      )}
    >
      <span role="status" className="sr-only">
        {nothing || t('found', { count: shown.length })}
      </span>
      {nothing && (
        <p aria-hidden="true" className="px-2.5 py-2 text-muted text-small">
          {nothing}
        </p>
      )}
      <div id={id} role="listbox" aria-label={t(mention.sign === '@' ? 'people' : 'values')}>
        {shown.map((item, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
          <div
            key={item.id}
            id={`${id}-${item.id}`}
            role="option"
            aria-selected={place === active}
            onClick={item.choose}
            onPointerMove={() => setAt(place)}
            className={classNames(
              'flex min-h-10 cursor-default select-none items-center gap-2.5 rounded-small px-2',
              place === active && 'bg-hover',
            )}
          >
            {item.face && <Avatar name={item.name} src={item.face.avatarUrl} size="small" />}
            {item.tint && <span data-tint={item.tint} className="size-3 rounded-full bg-tint-ink" />}
            <span className="flex min-w-0 items-baseline gap-2">
              <bdi className="truncate font-semibold">{item.name}</bdi>
              {item.face?.title && <bdi className="truncate text-muted text-small">{item.face.title}</bdi>}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
