'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, fieldClass, Textarea } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { sendCandidateList } from '@/lib/actions/candidates'
import { ImportLooked } from './import-looked'

/** A list of candidates, as a file or pasted: looked through, mended where it stands, brought in as a whole. */
export function ImportForm() {
  const t = useTranslations('candidates.list')
  const field = useTranslations('candidates.field')
  const { form, state, summary, error, text, busy } = useActionForm(sendCandidateList, {
    labels: { file: t('file'), pasted: t('pasted'), email: field('email'), internalId: field('internalId') },
  })
  const looked = state?.ok ? state.data : null
  const list = looked?.list ?? text('pasted') ?? ''
  return (
    <form {...form} aria-label={t('title')} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      {/* Once looked through, what was in the file stands below: chosen still, it would overrule what is mended there. */}
      <Field key={looked?.list} id="file" label={t('file')} hint={t('fileHint')} error={error('file')}>
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
      <Field id="pasted" label={t(looked ? 'mend' : 'pasted')} error={error('pasted')}>
        {wiring => (
          <Textarea
            {...wiring}
            key={looked?.list}
            name="pasted"
            rows={looked ? Math.min(12, Math.max(4, looked.rows.length + 1)) : 4}
            dir="auto"
            wrap="off"
            spellCheck={false}
            autoComplete="off"
            placeholder={'first_name,last_name,email\nCara,Cohen,cara@example.com'}
            defaultValue={list}
            className="font-mono text-small"
          />
        )}
      </Field>
      <Button
        type="submit"
        look={looked?.wrong === 0 ? 'plain' : 'primary'}
        busy={busy}
        className="h-11 justify-self-start"
      >
        {t('check')}
      </Button>
      {looked && <ImportLooked looked={looked} busy={busy} />}
    </form>
  )
}
