'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import MultiCombobox from '@/components/ui/multi-combobox'
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
  onChoose: (people: Face[]) => void
}

/** Import it lazily: it brings the combobox with it. */
export default function PeoplePicker({ suggested, chosen, ...rest }: PeoplePickerProps) {
  const [query, setQuery] = useState('')
  const words = useDeferredValue(query.trim())
  const search = useQuery({ ...peopleQuery(words), enabled: words !== '', placeholderData: keepPreviousData })
  const items = words === '' ? suggested : (search.data ?? [])

  return (
    <MultiCombobox
      {...rest}
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
    if (words === '') return suggested.length === 0 ? 'Type a name or an email address.' : null
    if (search.isPending) return 'Looking…'
    if (search.isError) return 'The search did not answer. Type on to try again.'
    return items.length === 0 ? `Nobody found for “${words}”.` : null
  }
}
