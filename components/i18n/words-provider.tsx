'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { IntlProvider } from 'use-intl'
import type { Messages } from '@/lib/i18n/catalog'

const Outer = createContext<Partial<Messages>>({})

type WordsProviderProps = { tag: string; messages: Partial<Messages>; children: ReactNode }

/** Adds its messages to those around it; the library's own provider would replace them. */
export function WordsProvider({ tag, messages, children }: WordsProviderProps) {
  const outer = useContext(Outer)
  const all = useMemo(() => ({ ...outer, ...messages }), [outer, messages])
  return (
    <Outer value={all}>
      {/* Dates come formatted for the reader's own zone, see components/ui/said-dates.ts; a message has none. */}
      <IntlProvider locale={tag} messages={all} timeZone="UTC">
        {children}
      </IntlProvider>
    </Outer>
  )
}
