'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { askReferees } from '@/lib/actions/leads'

/** Has referees asked, or no longer. */
export function AskingForm({ asks }: { asks: boolean }) {
  const t = useTranslations('leads.asking')
  const { form, summary, busy } = useActionForm(askReferees, { labels: {} })
  return (
    <form {...form} className="grid gap-2">
      {summary}
      <input type="hidden" name="asks" value={asks ? 'no' : 'yes'} />
      <Button type="submit" busy={busy}>
        {asks ? t('stop') : t('start')}
      </Button>
    </form>
  )
}
