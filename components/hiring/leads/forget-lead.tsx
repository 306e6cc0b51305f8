'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { forgetLead } from '@/lib/actions/leads'

/** Takes somebody off the leads for good: what goes, what stays, and the button that does it. */
export function ForgetLead({ id }: { id: string }) {
  const t = useTranslations('leads.one')
  const { form, summary, busy } = useActionForm(forgetLead, { labels: {} })
  return (
    <Unfold label={t('anonymise')} open={Boolean(summary)}>
      <p>{t('anonymiseWhat')}</p>
      <p className="text-muted">{t('anonymiseNot')}</p>
      <form {...form} className="grid gap-4">
        {summary}
        <input type="hidden" name="id" value={id} />
        <Button type="submit" look="danger" busy={busy} className="justify-self-start">
          {t('anonymiseNow')}
        </Button>
      </form>
    </Unfold>
  )
}
