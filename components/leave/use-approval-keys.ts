import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { keysAreOn } from '@/components/frame/key-choice'
import { isTyping, letterOf, patience } from '@/components/frame/key-press'

/** J and K go from request to request; X chooses the one in focus, A approves it, R opens its no. */
export function useApprovalKeys(list: RefObject<HTMLElement | null>) {
  const pressedG = useRef(-patience)

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysAreOn()) return
    const letter = letterOf(event)
    const afterG = event.timeStamp - pressedG.current < patience
    pressedG.current = letter === 'g' ? event.timeStamp : -patience
    if (afterG || letter === 'g') return
    const requests = [...(list.current?.querySelectorAll<HTMLElement>('[data-request]') ?? [])]
    const here = document.activeElement?.closest<HTMLElement>('[data-request]') ?? null
    const place = here ? requests.indexOf(here) : -1
    if (letter === 'j' || letter === 'k') {
      const next = here ? place + (letter === 'j' ? 1 : -1) : 0
      requests[next]?.focus()
    } else if (here && letter === 'x') here.querySelector<HTMLElement>('[name=ids]')?.click()
    else if (here && letter === 'a') here.querySelector<HTMLElement>('button[value=approve]')?.click()
    else if (here && letter === 'r') {
      here.querySelector('details')!.open = true
      here.querySelector('textarea')?.focus()
    } else return
    event.preventDefault()
  })

  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
