'use client'

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FormState } from '@/lib/actions/form-state'
import { forgetHere, keepHere } from './kept-answers'

type Send = (before: FormState<null>, form: FormData) => Promise<FormState<null>>

const patience = 900
const retry = 5_000

/**
 * Keeps what is written into a step's form while it is being written: a moment after the last change, and again until it has
 * arrived, should the line be gone; until then in the tab too. Gives how it stands, and what to call at each change.
 */
export function useKept(form: RefObject<HTMLFormElement | null>, send: Send, token: string, step: number) {
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'unsaved'>('idle')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const drawn = useRef<ReturnType<typeof setTimeout>>(undefined)
  const changed = useRef(0)

  const keep = useEffectEvent(async () => {
    if (!form.current) return
    const at = changed.current
    const data = new FormData(form.current)
    data.set('go', 'save')
    setState('saving')
    const arrived = await send(null, data)
      .then(answer => answer?.ok ?? false)
      .catch(() => false)
    if (arrived && at === changed.current) {
      forgetHere(token, step)
      return setState('saved')
    }
    if (!arrived) {
      setState('unsaved')
      later(retry)
    }
  })

  function note() {
    changed.current += 1
    clearTimeout(drawn.current)
    // After this press was drawn: fields that answer to it say so only then.
    drawn.current = setTimeout(() => form.current && keepHere(token, step, form.current))
    later(patience)
  }

  const noteMoved = useEffectEvent(note)

  function later(wait: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => keep(), wait)
  }

  useEffect(() => {
    const online = () => changed.current > 0 && keep()
    // What is moved by buttons changes no field of its own.
    const pressed = ({ target }: MouseEvent) =>
      target instanceof Element && target.closest('fieldset button') && noteMoved()
    const own = form.current
    window.addEventListener('online', online)
    own?.addEventListener('click', pressed)
    return () => {
      window.removeEventListener('online', online)
      own?.removeEventListener('click', pressed)
      clearTimeout(timer.current)
    }
  }, [form])

  return {
    state,
    note,
    /** What follows takes it along itself; should it not arrive, `note` again. */
    handOver() {
      clearTimeout(timer.current)
      clearTimeout(drawn.current)
      if (form.current) keepHere(token, step, form.current)
      forgetHere(token, step)
    },
  }
}
