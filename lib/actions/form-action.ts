import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { action } from './action'
import type { EnteredFields, FormState } from './form-state'
import { sentForm } from './sent-form'

/** A form as an object: text as text, a field given twice as a list, files as files; React's own fields are left out. */
function read(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter(name => !name.startsWith('$'))
  return Object.fromEntries(
    names.map(name => {
      const values = form.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

function texts(fields: Record<string, unknown>): EnteredFields {
  const entered: EnteredFields = {}
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') entered[name] = value
    else if (Array.isArray(value)) entered[name] = value.filter(one => typeof one === 'string')
  }
  return entered
}

/**
 * A Server Action for `<form action>` and useActionForm: reads the form, runs as `action` does, and goes to `place` when all
 * is done. Refused, it answers with what was entered, so that nothing is lost where there are no scripts.
 */
export function formAction<S extends z.ZodType, R>(
  schema: S,
  run: (actor: PersonActor, input: z.output<S>) => Promise<R>,
  place?: (done: R) => string,
) {
  const act = action(schema, run)
  return async (_before: FormState<R>, form: FormData): Promise<FormState<R>> => {
    const fields = read(sentForm(form))
    const result = await act(fields)
    if (!result.ok) return { ...result, entered: texts(fields) }
    // Not inside of run: what a redirect throws would be taken for a failure.
    if (place) redirect(place(result.data))
    return result
  }
}
