'use client'

import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { chooseMyDays } from '@/lib/actions/milestones'
import { useSettingsForm } from './use-settings-form'

/** Which of one's own days colleagues see above their feed. */
export function DaysForm({ birthday, years }: { birthday: boolean; years: boolean }) {
  const t = useTranslations('me.days')
  const { form, summary, save } = useSettingsForm(chooseMyDays, {})
  return (
    <form {...form} className="grid gap-5">
      {summary}
      <div className="grid justify-items-start">
        <Checkbox name="birthday" defaultChecked={birthday}>
          {t('birthday')}
        </Checkbox>
        <Checkbox name="years" defaultChecked={years}>
          {t('years')}
        </Checkbox>
      </div>
      {save}
    </form>
  )
}
