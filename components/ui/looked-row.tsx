import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** Whom a row of a list that was looked through is about: by name, else by address. */
export const RowWho = ({ name, email }: { name: string; email: string }) => (
  <>
    <span dir="auto" className="wrap-anywhere block">
      {name || email || '–'}
    </span>
    {name && <span className="wrap-anywhere block font-normal text-muted text-small">{email}</span>}
  </>
)

/** What is wrong with such a row, field by field. */
export const RowTroubles = ({ troubles }: { troubles: { field: string; label: ReactNode; why: ReactNode }[] }) => (
  <ul className="grid gap-1">
    {troubles.map(({ field, label, why }) => (
      <li key={field} className="flex items-start gap-1.5 text-refused">
        <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
        <span>
          <span className="font-semibold">{label}:</span> {why}
        </span>
      </li>
    ))}
  </ul>
)
