'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { accruals, type KindOfLeave } from '@/lib/contracts/browser/leave-rules-types'

/** What each field of a kind of leave is called. */
export function useKindLabels() {
  const t = useTranslations('leaveRules.fields')
  const names = [
    'name',
    'accrual',
    'entitlement',
    'balanceCap',
    'carryOverCap',
    'carryOverMonths',
    'negativeLimit',
  ] as const
  return Object.fromEntries(names.map(name => [name, t(name)])) as Record<(typeof names)[number], string>
}

type KindFieldsProps = {
  kind?: KindOfLeave
  error: (name: string) => string | undefined
  text: (name: string, otherwise?: string) => string | undefined
}

const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))

/** The fields of a kind of leave; how much there is only where it has a limit. */
export function KindFields({ kind, error, text }: KindFieldsProps) {
  const t = useTranslations('leaveRules.fields')
  const labels = useKindLabels()
  const said = (name: string, otherwise: string) => text(name, otherwise) ?? otherwise
  const [accrual, setAccrual] = useState(said('accrual', kind?.accrual ?? 'annual'))
  const amount = (
    name: 'entitlement' | 'balanceCap' | 'carryOverCap' | 'negativeLimit',
    hint: string,
    otherwise = number(kind?.[name]),
  ) => (
    <Field id={name} label={labels[name]} hint={hint} error={error(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          inputMode="decimal"
          defaultValue={said(name, otherwise)}
          className="w-32! text-end tabular-nums"
        />
      )}
    </Field>
  )
  return (
    <>
      <Field id="name" label={labels.name} error={error('name')}>
        {wiring => <Input {...wiring} name="name" defaultValue={said('name', kind?.name ?? '')} dir="auto" required />}
      </Field>
      <div className="grid justify-items-start">
        <Checkbox name="isPaid" defaultChecked={said('isPaid', (kind?.isPaid ?? true) ? 'on' : '') === 'on'}>
          {t('isPaid')}
        </Checkbox>
        <Checkbox
          name="requiresApproval"
          defaultChecked={said('requiresApproval', (kind?.requiresApproval ?? true) ? 'on' : '') === 'on'}
          hint={t('requiresApprovalHint')}
        >
          {t('requiresApproval')}
        </Checkbox>
      </div>
      <Field id="accrual" label={labels.accrual} error={error('accrual')}>
        {wiring => (
          <Select
            {...wiring}
            name="accrual"
            value={accrual}
            onChange={event => setAccrual(event.target.value)}
            className="max-w-sm"
          >
            {accruals.map(one => (
              <option key={one} value={one}>
                {t(`accruals.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className={accrual === 'none' ? 'scripted:hidden' : 'grid gap-5'}>
        {amount('entitlement', t('entitlementHint'), number(kind?.entitlement ?? 25))}
        {amount('carryOverCap', t('carryOverCapHint'), kind ? number(kind.carryOverCap) : '5')}
        <Field id="carryOverMonths" label={labels.carryOverMonths} error={error('carryOverMonths')}>
          {wiring => (
            <Select
              {...wiring}
              name="carryOverMonths"
              defaultValue={said('carryOverMonths', kind ? number(kind.carryOverMonths) : '3')}
              className="max-w-sm"
            >
              <option value="">{t('forGood')}</option>
              {Array.from({ length: 12 }, (_, at) => String(at + 1)).map(month => (
                <option key={month} value={month}>
                  {t('months', { months: Number(month) })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {amount('balanceCap', t('balanceCapHint'))}
        {amount('negativeLimit', t('negativeLimitHint'), kind ? number(kind.negativeLimit) : '0')}
      </div>
    </>
  )
}
