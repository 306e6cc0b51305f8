'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { bringHolidays } from '@/lib/actions/leave-rules'

type BringFormProps = { location: number; year: number; missing: number }

/** Brings what is missing of a location's official holidays. */
export function BringForm({ location, year, missing }: BringFormProps) {
  const t = useTranslations('leaveRules.holidays')
  const { form, summary, busy } = useActionForm(bringHolidays, { labels: {} })
  return (
    <form {...form} className="grid justify-items-start gap-3">
      {summary}
      <input type="hidden" name="location" value={location} />
      <input type="hidden" name="year" value={year} />
      <p className="max-w-prose text-muted">{t('bringWhy', { count: missing })}</p>
      <Button type="submit" look="primary" busy={busy}>
        {t('bring', { count: missing })}
      </Button>
    </form>
  )
}
