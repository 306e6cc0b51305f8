'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { notify } from '@/components/ui/notify'
import { undoDecision } from '@/lib/actions/moderation'
import type { Outcome, ReportedItem } from '@/lib/contracts/browser/moderation-types'
import { ReportedCard } from './reported-card'
import { useModerationKeys } from './use-moderation-keys'

/** What waits for a decision. When one is decided it leaves, and the next one takes its place and the focus. */
export function PendingList({ items }: { items: ReportedItem[] }) {
  const t = useTranslations('moderation.done')
  const undoLabel = useTranslations('ui')('undo')
  const trouble = useTrouble()
  const list = useRef<HTMLUListElement>(null)
  const [left, setLeft] = useState<{ id: number; place: number }>()
  useModerationKeys(list)

  // The server draws the list anew without it; until then the focus would rest on what is about to go.
  const gone = left !== undefined && !items.some(item => item.id === left.id)
  useEffect(() => {
    if (!gone) return
    setLeft(undefined)
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-reported]')
    const next = cards?.[Math.min(left.place, cards.length - 1)]
    ;(next ?? document.querySelector<HTMLElement>('main'))?.focus()
  }, [gone, left])

  async function undo(review: number) {
    try {
      await accepted(undoDecision({ review }))
      notify({ text: t('undone') })
    } catch (error) {
      notify({ tone: 'problem', text: t('undoFailed', { why: trouble(error) }) })
    }
  }

  function decided(id: number, { review, outcome }: { review: number; outcome: Outcome }) {
    setLeft({ id, place: items.findIndex(item => item.id === id) })
    notify({ text: t(outcome), undo: { label: undoLabel, run: () => void undo(review) } })
  }

  return (
    <ul ref={list} className="divide-y divide-line empty:hidden">
      {items.map(item => (
        <li key={item.id}>
          <ReportedCard item={item} onDecided={done => decided(item.id, done)} />
        </li>
      ))}
    </ul>
  )
}
