'use client'

import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import type { FormState } from '@/lib/actions/form-state'

const AlertDialog = lazy(() => import('@/components/ui/alert-dialog'))

type ActFormProps<R> = {
  send: (before: FormState<R>, form: FormData) => Promise<FormState<R>>
  fields?: Record<string, string>
  label: string
  /** The label with what it is about, where several of the kind stand below each other. */
  name?: string
  look?: 'quiet' | 'plain'
  /** What to ask first; a browser without scripts does it at once. */
  ask?: { title: string; words: string; cancel: string }
  onDone: (done: R) => void
}

/** One button that does one thing, as a form: it works without scripts. */
export function ActForm<R>({ send, fields = {}, label, name, look = 'quiet', ask, onDone }: ActFormProps<R>) {
  const { form, summary, busy } = useActionForm(send, { labels: {}, onDone })
  const own = useRef<HTMLFormElement>(null)
  const sure = useRef(false)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <form
        {...form}
        ref={own}
        onSubmit={event => {
          if (ask && !sure.current) {
            event.preventDefault()
            setAsking(true)
            return
          }
          sure.current = false
          form.onSubmit(event)
        }}
        className="inline-grid justify-items-start gap-2"
      >
        {summary}
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Button type="submit" size="small" look={look} busy={busy} aria-label={name}>
          {label}
        </Button>
      </form>
      {ask && asking && (
        <Suspense fallback={null}>
          <AlertDialog
            title={ask.title}
            confirm={label}
            cancel={ask.cancel}
            onConfirm={() => {
              sure.current = true
              own.current?.requestSubmit()
            }}
            onClose={() => setAsking(false)}
          >
            {ask.words}
          </AlertDialog>
        </Suspense>
      )}
    </>
  )
}
