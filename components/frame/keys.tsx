'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Me } from '@/lib/contracts/browser/types'
import { keysAreOn } from './key-choice'
import { isTyping, letterOf, patience } from './key-press'
import { type Floating, onOpenFloating } from './open'
import { roomsFor } from './rooms'

const Palette = lazy(() => import('./palette'))
const Shortcuts = lazy(() => import('./shortcuts'))

/** Ctrl or Cmd with K opens the palette; ? T and G with a letter work where nobody is typing. Their code comes when asked for. */
export function Keys({ me }: { me: Me }) {
  const router = useRouter()
  const [open, setOpen] = useState<Floating>()
  const pressedG = useRef(-patience)

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if ((event.ctrlKey || event.metaKey) && !event.altKey && letterOf(event) === 'k') {
      event.preventDefault()
      return setOpen('palette')
    }
    if (event.ctrlKey || event.metaKey || event.altKey || open || isTyping(event.target) || !keysAreOn()) return
    const letter = letterOf(event)
    const afterG = event.timeStamp - pressedG.current < patience
    pressedG.current = letter === 'g' ? event.timeStamp : -patience
    const room = afterG && roomsFor(me).find(one => one.key === letter)
    if (room) router.push(room.href)
    else if (event.key === '?' || event.key === '؟') setOpen('shortcuts')
    else if (letter === 't') router.push('/?thank')
    else return
    event.preventDefault()
  })

  useEffect(() => {
    const stop = onOpenFloating(setOpen)
    window.addEventListener('keydown', press)
    return () => {
      stop()
      window.removeEventListener('keydown', press)
    }
  }, [])

  const close = () => setOpen(undefined)
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette me={me} onClose={close} />}
      {open === 'shortcuts' && <Shortcuts me={me} onClose={close} />}
    </Suspense>
  )
}
