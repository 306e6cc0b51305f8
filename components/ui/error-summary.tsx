'use client'

import type { ReactNode } from 'react'
import { useFocusOn } from './use-focus-on'

type ErrorSummaryProps = {
  title: string
  /** Without a field it is about the whole. */
  errors: { field?: string; message: string }[]
  children?: ReactNode
}

/** After a failed submit: takes the focus, says what is missing, leads to each field by its id. */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  const box = useFocusOn<HTMLDivElement>(errors)

  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-base bg-refused-soft px-4 py-3 text-refused">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 grid gap-0.5">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field ? <FieldLink field={field}>{message}</FieldLink> : message}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}

function FieldLink({ field, children }: { field: string; children: string }) {
  return (
    <a
      href={`#${field}`}
      className="underline underline-offset-2 hover:no-underline"
      onClick={event => {
        event.preventDefault()
        document.getElementById(field)?.focus()
      }}
    >
      {children}
    </a>
  )
}
