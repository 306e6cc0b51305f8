'use client'

import { Lightbulb, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { notify } from '@/components/ui/notify'

type HintsProps = { personId: number; text: string; values: number; offersValues: boolean }

/** One question at a time about what is written so far, in a quiet line; gone for good when its reader says so. */
export function Hints({ personId, text, values, offersValues }: HintsProps) {
  const t = useTranslations('feed.hints')
  const undo = useTranslations('ui')('undo')
  const key = `laurel-hints-${personId}`
  const [off, setOff] = useState(true)
  useEffect(() => setOff(recall(key)), [key])
  const hint = hintFor(text, values, offersValues)
  if (off || !hint) return null

  function turn(next: boolean) {
    setOff(next)
    keep(key, next)
  }

  return (
    <p className="flex items-center gap-2 ps-4 pe-2 pb-2 text-muted text-small">
      <Lightbulb aria-hidden="true" className="size-4 shrink-0" />
      <span className="grow">{t(hint)}</span>
      <IconButton
        label={t('hide')}
        className="size-8"
        onClick={() => {
          turn(true)
          document.getElementById('thank-text')?.focus()
          notify({ text: t('hidden'), undo: { label: undo, run: () => turn(false) } })
        }}
      >
        <X aria-hidden="true" className="size-4" />
      </IconButton>
    </p>
  )
}

const fewWords = 9

/** What is worth asking next: what exactly it was, what it changed, which value it shows. */
function hintFor(text: string, values: number, offersValues: boolean): 'specific' | 'impact' | 'value' | null {
  const words = text.trim().split(/\s+/).filter(Boolean).length
  if (words === 0) return null
  if (words < fewWords) return 'specific'
  const sentences = text.split(/[.!?…؟。]+(?=\s|$)|\n+/u).filter(one => one.trim() !== '').length
  if (sentences < 2) return 'impact'
  return values === 0 && offersValues ? 'value' : null
}

function recall(key: string) {
  try {
    return localStorage.getItem(key) === 'off'
  } catch {
    return false
  }
}

function keep(key: string, off: boolean) {
  try {
    if (off) localStorage.setItem(key, 'off')
    else localStorage.removeItem(key)
  } catch {
    // Storage is full or forbidden: they are gone until the page is opened again.
  }
}
