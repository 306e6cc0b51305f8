'use client'

import { Field, Textarea } from '@/components/ui/field'

/** Why somebody would rather not. */
export function DeclineReason({ label, hint }: { label: string; hint: string }) {
  return (
    <Field id="reason" label={label} hint={hint} className="w-full">
      {wiring => <Textarea {...wiring} name="reason" rows={3} maxLength={2000} dir="auto" className="min-h-20" />}
    </Field>
  )
}
