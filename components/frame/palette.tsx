'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useDeferredValue, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { classNames } from '@/components/ui/class-names'
import { backdropClass } from '@/components/ui/dialog'
import { useChoices } from '@/components/ui/use-choices'
import { peopleQuery } from '@/lib/contracts/browser/query-options'
import type { Face, Me } from '@/lib/contracts/browser/types'
import { type Entry, fits, useEntries } from './palette-entries'

type Row = { id: number; group: 'people' | 'pages' | 'actions'; face?: Face; entry?: Entry }

/** Where choosing somebody leads. */
const placeOf = (face: Face) => `/people/${face.id}`

/** Everything by its name: people, pages, actions. One box and one list, as the ARIA practices have it. */
export default function Palette({ me, onClose }: { me: Me; onClose: () => void }) {
  const t = useTranslations('frame.palette')
  const router = useRouter()
  const list = useId()
  const [query, setQuery] = useState('')
  const typed = useDeferredValue(query.trim())
  const people = useQuery({ ...peopleQuery(typed), enabled: typed !== '', placeholderData: before => before })
  const { pages, actions } = useEntries(me)

  const rows = [
    ...(typed ? (people.data ?? []).slice(0, 6) : []).map(face => ({ group: 'people' as const, face })),
    ...pages.filter(entry => fits(entry, typed)).map(entry => ({ group: 'pages' as const, entry })),
    ...actions.filter(entry => fits(entry, typed)).map(entry => ({ group: 'actions' as const, entry })),
  ].map((row, id): Row => ({ id, ...row }))

  function choose({ face, entry }: Row) {
    onClose()
    if (face) router.push(placeOf(face))
    else if (entry && 'href' in entry) router.push(entry.href)
    else if (entry) void entry.run()
  }

  const { active, handlers, point } = useChoices({ list, items: rows, choose, onEmptied: () => {}, alwaysOpen: true })
  const status = rows.length > 0 ? t('found', { count: rows.length }) : people.isFetching ? t('looking') : t('none')

  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdropClass} />
        <Dialog.Popup className="fixed inset-x-4 top-[10vh] z-50 mx-auto max-w-xl overflow-hidden rounded-base border border-line bg-raised shadow-float">
          <Dialog.Title className="sr-only">{t('open')}</Dialog.Title>
          <div className="flex items-center gap-3 border-line border-b px-4">
            <Search aria-hidden="true" className="size-5 shrink-0 text-muted" />
            <input
              role="combobox"
              aria-label={t('open')}
              aria-expanded="true"
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={rows[active] ? `${list}-${active}` : undefined}
              autoComplete="off"
              placeholder={t('placeholder')}
              value={query}
              onChange={event => {
                setQuery(event.target.value)
                point(0)
              }}
              {...handlers}
              className="h-13 min-w-0 grow bg-transparent text-large outline-none"
            />
          </div>
          <span role="status" className={rows.length > 0 ? 'sr-only' : 'block px-4 py-5 text-muted'}>
            {status}
          </span>
          <div
            id={list}
            role="listbox"
            aria-label={t('open')}
            className="max-h-[min(24rem,60dvh)] overflow-y-auto overscroll-contain p-2 empty:hidden"
          >
            {(['people', 'pages', 'actions'] as const).map(group => {
              const members = rows.filter(row => row.group === group)
              if (members.length === 0) return null
              return (
                // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role
                <div key={group} role="group" aria-labelledby={`${list}-${group}`}>
                  <p id={`${list}-${group}`} className="px-2.5 pt-2 pb-1 text-muted text-small">
                    {t(group)}
                  </p>
                  {members.map(row => (
                    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
                    <div
                      key={row.id}
                      id={`${list}-${row.id}`}
                      role="option"
                      aria-selected={row.id === active}
                      onClick={() => choose(row)}
                      onPointerMove={() => point(row.id)}
                      className={classNames(
                        'flex min-h-11 cursor-default select-none items-center gap-3 rounded-small px-2.5',
                        row.id === active && 'bg-hover',
                      )}
                    >
                      {row.face ? <Person face={row.face} /> : row.entry && <Thing entry={row.entry} />}
                    </div>
                  ))}
                </div>
              )
            })}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Person({ face }: { face: Face }) {
  return (
    <>
      <Avatar name={face.name} src={face.avatarUrl} />
      <span className="min-w-0 py-1">
        <span className="block truncate font-semibold">{face.name}</span>
        {face.title && <span className="block truncate text-muted text-small">{face.title}</span>}
      </span>
    </>
  )
}

function Thing({ entry }: { entry: Entry }) {
  return (
    <>
      <entry.icon aria-hidden="true" className="size-5 shrink-0 text-muted" />
      <span lang={entry.lang} className="min-w-0 truncate">
        {entry.label}
      </span>
      {entry.also && <span className="ms-auto text-muted text-small">{entry.also}</span>}
    </>
  )
}
