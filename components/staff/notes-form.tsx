'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { reviseStaffNotes } from '@/lib/actions/staff'

type NotesFormProps = { id: number; fields: { id: number; name: string; content: string | null }[] }

/** What the company notes of somebody beyond the usual. */
export function NotesForm({ id, fields }: NotesFormProps) {
  const t = useTranslations('staff.notes')
  const labels = Object.fromEntries(fields.map(field => [`field-${field.id}`, field.name]))
  const { form, summary, error, text, busy } = useActionForm(reviseStaffNotes, { labels })
  return (
    <form {...form} aria-label={t('title')} className="grid gap-5">
      {summary}
      <input type="hidden" name="id" value={id} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {fields.map(field => (
          <Field key={field.id} id={`field-${field.id}`} label={field.name} error={error(`field-${field.id}`)}>
            {wiring => (
              <Input
                {...wiring}
                name={`field-${field.id}`}
                dir="auto"
                autoComplete="off"
                defaultValue={text(`field-${field.id}`, field.content ?? '')}
              />
            )}
          </Field>
        ))}
      </div>
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  )
}
