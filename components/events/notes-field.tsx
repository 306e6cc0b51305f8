import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Field, Textarea } from '@/components/ui/field'
import { MarkToolbar, markKeys } from '@/components/ui/mark-toolbar'

/** What else there is to say. */
export function NotesField({ text, error }: { text: string; error?: string }) {
  const t = useTranslations('events.form')
  const sheet = useRef<HTMLTextAreaElement>(null)

  return (
    <Field id="notes" label={t('notes')} hint={t('notesHint')} error={error}>
      {wiring => (
        <div>
          <div className="mb-1">
            <MarkToolbar sheet={sheet} controls="notes" label={t('formatting')} name={t} />
          </div>
          <Textarea
            {...wiring}
            ref={sheet}
            name="notes"
            rows={6}
            className="min-h-36"
            dir="auto"
            defaultValue={text}
            onKeyDown={markKeys}
          />
        </div>
      )}
    </Field>
  )
}
