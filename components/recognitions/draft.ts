import { useEffect, useState } from 'react'
import type { Entered, Face } from '@/lib/contracts/browser/types'

export type Draft = { recipients: Face[]; values: number[]; text: string; private: boolean; pictureAlt: string }

export const blank: Draft = { recipients: [], values: [], text: '', private: false, pictureAlt: '' }

/** What had been typed before scripts were there. */
export function draftOf(entered: Entered | undefined, people: Face[]): Draft {
  if (!entered) return blank
  return { ...entered, recipients: people.filter(person => entered.recipients.includes(person.id)) }
}

/** The same draft, to this person too. */
export function withRecipient(draft: Draft, person: Face): Draft {
  if (draft.recipients.some(one => one.id === person.id)) return draft
  return { ...draft, recipients: [...draft.recipients, person] }
}

export const isBlank = (draft: Draft) => draft.text.trim() === '' && draft.recipients.length === 0

/** Kept in this browser, for this person, until it is sent. */
export function useDraft(personId: number, start: () => Draft) {
  const key = `laurel-draft-${personId}`
  const [draft, setDraft] = useState(start)
  const [read, setRead] = useState(false)

  useEffect(() => {
    const kept = recall(key)
    if (kept) setDraft(now => (isBlank(now) ? kept : now))
    setRead(true)
  }, [key])

  useEffect(() => {
    if (read) keep(key, draft)
  }, [key, read, draft])

  const change = (part: Partial<Draft> | ((now: Draft) => Partial<Draft>)) =>
    setDraft(now => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }))
  return { draft, setDraft, change }
}

function recall(key: string): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
    return kept && Array.isArray(kept.recipients) ? { ...blank, ...kept } : null
  } catch {
    return null
  }
}

function keep(key: string, draft: Draft) {
  try {
    if (isBlank(draft)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Storage is full or forbidden: the words are still on the page.
  }
}
