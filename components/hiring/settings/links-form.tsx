'use client'

import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'
import { setFirmLinks } from '@/lib/actions/hiring-settings'

/** For how many days mailed links open something, and a request stays open. */
export function LinksForm({ linkDays, seen }: { linkDays: number; seen: string }) {
  const t = useTranslations('hiringSettings.links')
  const { form, summary, error, text, save } = useSectionForm(setFirmLinks, { labels: { linkDays: t('days') } })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Field id="linkDays" label={t('days')} hint={t('daysHint')} error={error('linkDays')}>
        {wiring => (
          <Input
            {...wiring}
            name="linkDays"
            inputMode="numeric"
            maxLength={3}
            required
            defaultValue={text('linkDays', String(linkDays))}
            className="max-w-32 tabular-nums"
          />
        )}
      </Field>
      {save}
    </form>
  )
}
