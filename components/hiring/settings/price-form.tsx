'use client'

import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'
import { LongSelect } from '@/components/ui/long-select'
import { setFirmPrice } from '@/lib/actions/hiring-settings'

type PriceFormProps = {
  price: string
  currency: string
  currencies: { value: string; label: string }[]
  seen: string
}

/** What a completed reference costs. */
export function PriceForm({ price, currency, currencies, seen }: PriceFormProps) {
  const t = useTranslations('hiringSettings.price')
  const { form, summary, error, text, save } = useSectionForm(setFirmPrice, {
    labels: { price: t('price'), currency: t('currency') },
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Field id="price" label={t('price')} error={error('price')}>
          {wiring => (
            <Input
              {...wiring}
              name="price"
              inputMode="decimal"
              maxLength={14}
              required
              defaultValue={text('price', price)}
              className="tabular-nums"
            />
          )}
        </Field>
        <Field id="currency" label={t('currency')} error={error('currency')}>
          {wiring => (
            <LongSelect {...wiring} name="currency" defaultValue={text('currency', currency)} options={currencies} />
          )}
        </Field>
      </div>
      <p className="text-muted text-small">{t('hint')}</p>
      {save}
    </form>
  )
}
