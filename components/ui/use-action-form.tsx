'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useMemo, useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/actions/form-state'
import { ErrorSummary } from './error-summary'

type Send<R> = (before: FormState<R>, form: FormData) => Promise<FormState<R>>

type Options<R> = {
  /** What each field is called, by its name: the summary says it before what is wrong there. */
  labels: Record<string, string>
  /** The ids of fields that are not their names, where a page has several of one name. */
  ids?: Record<string, string>
  /** Called where there are scripts; without them the action itself leads on. */
  onDone?: (done: R) => void
}

/**
 * A form that works without scripts and keeps what was typed whatever happens: spread `form` into <form>, put `summary` on
 * top, give each field (whose id is its name) `error(name)` and `text(name)`.
 */
export function useActionForm<R>(send: Send<R>, { labels, ids, onDone }: Options<R>) {
  const t = useTranslations('ui')
  const [plain, plainAction] = useActionState(send, null)
  const [state, setState] = useState<FormState<R>>(plain)
  const [lost, setLost] = useState(false)
  const [busy, start] = useTransition()
  const refused = state && !state.ok ? state : null

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    start(async () => {
      try {
        const answer = await send(state, form)
        setLost(false)
        setState(answer)
        if (answer?.ok) onDone?.(answer.data)
      } catch (error) {
        unstable_rethrow(error)
        setLost(true)
      }
    })
  }

  const of = (name: string) => refused?.entered[name]
  // A new list asks for the focus, so it may only be new when something was answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels are written where the form is
  const errors = useMemo(() => {
    if (lost) return [{ message: t('trouble.noAnswer') }]
    const fields = Object.entries(refused?.fields ?? {})
    if (fields.length === 0) return [{ message: refused?.message ?? '' }]
    return fields.map(([path, words]) => {
      const field = path.split('.')[0] ?? path
      const name = labels[field]
      return name ? { field: ids?.[field] ?? field, message: t('colon', { name, words }) } : { message: words }
    })
  }, [lost, refused, t])
  return {
    state,
    busy,
    form: { action: plainAction, onSubmit, noValidate: true },
    /** What is wrong with a field. */
    error: (name: string) => refused?.fields?.[name],
    /** What had been entered into it; `otherwise` before anything was. */
    text: (name: string, otherwise = '') => (refused ? [of(name) ?? ''].flat()[0] : otherwise),
    /** The same of a field with several answers. */
    texts: (name: string, otherwise: readonly string[] = []) => (refused ? [of(name) ?? []].flat() : otherwise),
    summary: (lost || refused) && (
      <ErrorSummary title={t('form.notDone')} errors={errors}>
        {!lost && refused?.code === 'unauthenticated' && (
          <a href="/sign-in" target="_blank" rel="noreferrer" className="font-semibold underline underline-offset-2">
            {t('form.signIn')}
          </a>
        )}
      </ErrorSummary>
    ),
  }
}
