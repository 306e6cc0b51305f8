'use client'

import { useTranslations } from 'use-intl'
import { Field, Input } from '@/components/ui/field'
import { renameCompany } from '@/lib/actions/company'
import { useSectionForm } from './use-section-form'

/** What the company is called. */
export function NameForm({ name, seen }: { name: string; seen: string }) {
  const t = useTranslations('company.name')
  const { form, summary, error, text, save } = useSectionForm(renameCompany, { labels: { name: t('name') } })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Field id="name" label={t('name')} error={error('name')}>
        {wiring => (
          <Input
            {...wiring}
            name="name"
            defaultValue={text('name', name)}
            dir="auto"
            autoComplete="organization"
            required
            maxLength={200}
          />
        )}
      </Field>
      {save}
    </form>
  )
}
