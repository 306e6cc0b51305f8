'use client'

import { useState } from 'react'
import { PeoplePicker } from '@/components/people/people-picker'
import { Field, fieldClass } from '@/components/ui/field'
import type { Face } from '@/lib/contracts/browser/types'

type ColleagueFieldProps = {
  /** The field's name and id. */
  name: string
  label: string
  placeholder: string
  hint?: string
  error?: string
  /** Who it is as long as nobody else is chosen. */
  initial: Face | null
}

/** One colleague, or nobody: sends their id. Without scripts it stays who it is. */
export function ColleagueField({ name, label, placeholder, hint, error, initial }: ColleagueFieldProps) {
  const [chosen, setChosen] = useState<Face[]>(initial ? [initial] : [])
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {wiring => (
        <div className={`${fieldClass} min-h-11 py-1.5`}>
          <input type="hidden" name={name} value={chosen[0]?.id ?? ''} />
          <PeoplePicker
            id={wiring.id}
            invalid={wiring['aria-invalid']}
            describedBy={wiring['aria-describedby']}
            placeholder={placeholder}
            suggested={[]}
            selfToo
            chosen={chosen}
            // The one chosen last is the one that is meant.
            onChoose={people => setChosen(people.slice(-1))}
          />
        </div>
      )}
    </Field>
  )
}
