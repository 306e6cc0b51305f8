'use client'

import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Switch } from '@/components/ui/switch'
import { setFirmSight } from '@/lib/actions/hiring-settings'

/** Whether recruiters see each other's candidates. */
export function SightForm({ shares, seen }: { shares: boolean; seen: string }) {
  const t = useTranslations('hiringSettings.sight')
  const { form, summary, text, save } = useSectionForm(setFirmSight, { labels: { shares: t('shares') } })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <div>
        <Switch
          name="shares"
          defaultChecked={text('shares', shares ? 'on' : '') === 'on'}
          aria-describedby="shares-hint"
        >
          {t('shares')}
        </Switch>
        <p id="shares-hint" className="text-muted text-small">
          {t('sharesHint')}
        </p>
      </div>
      {save}
    </form>
  )
}
