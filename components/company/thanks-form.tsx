'use client'

import { useTranslations } from 'use-intl'
import { RadioGroup } from '@/components/ui/choice-group'
import { Field, Input } from '@/components/ui/field'
import { Switch } from '@/components/ui/switch'
import { setThanks } from '@/lib/actions/company'
import { useSectionForm } from './use-section-form'

type ThanksFormProps = { hi5Quota: number; hi5Period: 'weekly' | 'monthly'; staffMayGive: boolean; seen: string }

/** How many hi5s there are to give, how often, and whether moderators and administrators give too. */
export function ThanksForm({ hi5Quota, hi5Period, staffMayGive, seen }: ThanksFormProps) {
  const t = useTranslations('company.thanks')
  const { form, summary, error, text, save } = useSectionForm(setThanks, {
    labels: { hi5Quota: t('quota'), hi5Period: t('period'), staffMayGive: t('staff') },
    twice: {
      effects: [t('effect'), t('noEffect')],
      confirm: t('confirm'),
      say: (field, value) => (field === 'hi5Period' ? t(value === 'monthly' ? 'monthly' : 'weekly') : value),
    },
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Field id="hi5Quota" label={t('quota')} hint={t('quotaHint')} error={error('hi5Quota')}>
        {wiring => (
          <Input
            {...wiring}
            name="hi5Quota"
            inputMode="numeric"
            defaultValue={text('hi5Quota', String(hi5Quota))}
            className="max-w-32 tabular-nums"
            maxLength={4}
            required
          />
        )}
      </Field>
      <RadioGroup
        name="hi5Period"
        legend={t('period')}
        error={error('hi5Period')}
        value={text('hi5Period', hi5Period)}
        options={[
          { value: 'weekly', label: t('weekly') },
          { value: 'monthly', label: t('monthly') },
        ]}
      />
      <div>
        <Switch
          name="staffMayGive"
          defaultChecked={text('staffMayGive', staffMayGive ? 'on' : '') === 'on'}
          aria-describedby="staff-hint"
        >
          {t('staff')}
        </Switch>
        <p id="staff-hint" className="text-muted text-small">
          {t('staffHint')}
        </p>
      </div>
      {save}
    </form>
  )
}
