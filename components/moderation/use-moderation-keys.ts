import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { keysAreOn } from '@/components/frame/key-choice'
import { isTyping, letterOf, patience } from '@/components/frame/key-press'

const decisions: Record<string, string> = { 1: 'keep', 2: 'hide', 3: 'remove' }

/** By its place, since some keyboards have their digits on the other level. */
const digitOf = ({ code = '', shiftKey }: Partial<KeyboardEvent>) =>
  shiftKey ? undefined : /^(?:Digit|Numpad)([123])$/.exec(code)?.[1]

/** J and K go from one reported kudos to the next; 1, 2 and 3 decide about the one in focus, C comments on it. */
export function useModerationKeys(list: RefObject<HTMLElement | null>) {
  const pressedG = useRef(-patience)

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target) || !keysAreOn()) return
    const letter = letterOf(event)
    const afterG = event.timeStamp - pressedG.current < patience
    pressedG.current = letter === 'g' ? event.timeStamp : -patience
    if (afterG || letter === 'g') return
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-reported]') ?? [])]
    const here = document.activeElement?.closest<HTMLElement>('[data-reported]') ?? null
    const decision = decisions[digitOf(event) ?? '']
    if (letter === 'j' || letter === 'k') {
      const next = here ? all.indexOf(here) + (letter === 'j' ? 1 : -1) : 0
      all[next]?.focus()
    } else if (here && decision) here.querySelector<HTMLElement>(`button[value=${decision}]`)?.click()
    else if (here && letter === 'c') {
      const comment = here.querySelector('details')
      if (!comment) return
      comment.open = true
      comment.querySelector('textarea')?.focus()
    } else return
    event.preventDefault()
  })

  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
