'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, fieldClass, Textarea } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { sendStaffList } from '@/lib/actions/staff-lists'

/** A list of people, as a file or pasted, to be looked through. */
export function SendForm() {
  const t = useTranslations('staffImport.import')
  const { form, summary, error, text, busy } = useActionForm(sendStaffList, {
    labels: { file: t('file'), pasted: t('pasted') },
  })
  return (
    <form {...form} aria-label={t('title')} className="grid gap-5">
      {summary}
      <Field id="file" label={t('file')} hint={t('fileHint')} error={error('file')}>
        {wiring => (
          <input
            {...wiring}
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            className={`${fieldClass} h-11 py-2 file:me-3 file:rounded-small file:border-0 file:bg-sunken file:px-3 file:py-0.5 file:font-semibold`}
          />
        )}
      </Field>
      <Field id="pasted" label={t('pasted')} error={error('pasted')}>
        {wiring => (
          <Textarea
            {...wiring}
            name="pasted"
            rows={4}
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            placeholder={'first_name,last_name,email\nMona,Lindqvist,mona@example.com'}
            defaultValue={text('pasted')}
            className="font-mono text-small"
          />
        )}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-11 justify-self-start">
        {t('check')}
      </Button>
    </form>
  )
}
