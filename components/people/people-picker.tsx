'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { MultiCombobox } from '@/components/ui/multi-combobox'
import { peopleQuery } from '@/lib/contracts/browser/query-options'
import type { Face } from '@/lib/contracts/browser/types'

type PeoplePickerProps = {
  id: string
  placeholder: string
  suggested: Face[]
  chosen: Face[]
  invalid?: boolean
  describedBy?: string
  autoFocus?: boolean
  /** The reader may be chosen too. */
  selfToo?: boolean
  onChoose: (people: Face[]) => void
}

/** Searches colleagues as one types; before that it offers the likely ones. */
export function PeoplePicker({ suggested, chosen, selfToo, ...rest }: PeoplePickerProps) {
  const t = useTranslations('recognitions.composer')
  const [query, setQuery] = useState('')
  const typed = query.trim()
  const words = useDeferredValue(typed)
  const search = useQuery({
    ...peopleQuery(words, selfToo),
    enabled: words !== '',
    placeholderData: before => before ?? suggested,
  })
  const known = search.data ?? []
  const fresh = typed === words && !search.isPlaceholderData
  // Until the answer is there, of those known the ones that fit: a quick Enter must never choose somebody else.
  const items = typed === '' ? suggested : fresh ? known : known.filter(person => fits(person.name, typed))

  return (
    <MultiCombobox
      {...rest}
      label={t('colleagues')}
      items={items}
      chosen={chosen}
      query={query}
      onQuery={setQuery}
      status={statusOf()}
      renderChip={person => (
        <>
          <Avatar name={person.name} src={person.avatarUrl} size="small" />
          <span className="truncate">{person.name}</span>
        </>
      )}
      renderItem={person => (
        <>
          <Avatar name={person.name} src={person.avatarUrl} />
          <span className="min-w-0 py-1">
            <span className="block truncate font-semibold">{person.name}</span>
            {person.title && <span className="block truncate text-muted text-small">{person.title}</span>}
          </span>
        </>
      )}
    />
  )

  function statusOf() {
    if (typed === '') return suggested.length === 0 ? t('typeNameOrMail') : null
    if (search.isError) return t('searchFailed')
    if (items.length > 0) return null
    return fresh ? t('nobody', { typed }) : t('looking')
  }
}

const fits = (name: string, typed: string) => name.toLocaleLowerCase().includes(typed.toLocaleLowerCase())
