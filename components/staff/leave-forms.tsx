'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { adjustStaffLeave, entitleStaff } from '@/lib/actions/staff'
import type { Named } from '@/lib/contracts/browser/staff-types'
import { Unfold } from './unfold'

type LeaveFormsProps = { id: number; kinds: Named[]; today: string }

/** Other days a year than the usual, and a balance put right. */
export function LeaveForms(props: LeaveFormsProps) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Entitle {...props} />
      <Adjust {...props} />
    </div>
  )
}

function Entitle({ id, kinds, today }: LeaveFormsProps) {
  const t = useTranslations('staff.leave')
  const labels = { leaveTypeId: t('kind'), from: t('from'), days: t('days') }
  const ids = { leaveTypeId: 'entitle-kind', from: 'entitle-from', days: 'entitle-days' }
  const { form, summary, error, text, busy } = useActionForm(entitleStaff, { labels, ids })
  return (
    <Unfold label={t('entitle')} open={Boolean(summary)}>
      <p className="text-muted">{t('entitleHint')}</p>
      <form {...form} aria-label={t('entitle')} className="grid gap-4">
        {summary}
        <input type="hidden" name="id" value={id} />
        <Kind id={ids.leaveTypeId} kinds={kinds} value={text('leaveTypeId')} error={error('leaveTypeId')} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field id={ids.from} label={labels.from} error={error('from')}>
            {wiring => <DateInput {...wiring} name="from" defaultValue={text('from', today)} />}
          </Field>
          <Field id={ids.days} label={labels.days} error={error('days')}>
            {wiring => (
              <Input {...wiring} name="days" inputMode="decimal" autoComplete="off" defaultValue={text('days')} />
            )}
          </Field>
        </div>
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('entitleNow')}
        </Button>
      </form>
    </Unfold>
  )
}

function Adjust({ id, kinds }: LeaveFormsProps) {
  const t = useTranslations('staff.leave')
  const labels = { leaveTypeId: t('kind'), days: t('more'), note: t('note') }
  const ids = { leaveTypeId: 'adjust-kind', days: 'adjust-days', note: 'adjust-note' }
  const { form, summary, error, text, busy } = useActionForm(adjustStaffLeave, { labels, ids })
  return (
    <Unfold label={t('adjust')} open={Boolean(summary)}>
      <p className="text-muted">{t('adjustHint')}</p>
      <form {...form} aria-label={t('adjust')} className="grid gap-4">
        {summary}
        <input type="hidden" name="id" value={id} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Kind id={ids.leaveTypeId} kinds={kinds} value={text('leaveTypeId')} error={error('leaveTypeId')} />
          <Field id={ids.days} label={labels.days} error={error('days')}>
            {wiring => (
              <Input
                {...wiring}
                name="days"
                inputMode="text"
                autoComplete="off"
                placeholder="+2, −0.5"
                defaultValue={text('days')}
              />
            )}
          </Field>
        </div>
        <Field id={ids.note} label={labels.note} error={error('note')}>
          {wiring => <Input {...wiring} name="note" dir="auto" autoComplete="off" defaultValue={text('note')} />}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('adjustNow')}
        </Button>
      </form>
    </Unfold>
  )
}

function Kind({ id, kinds, value, error }: { id: string; kinds: Named[]; value?: string; error?: string }) {
  const t = useTranslations('staff.leave')
  return (
    <Field id={id} label={t('kind')} error={error}>
      {wiring => (
        <Select {...wiring} name="leaveTypeId" defaultValue={value ?? ''}>
          <option value="">{t('choose')}</option>
          {kinds.map(kind => (
            <option key={kind.id} value={kind.id}>
              {kind.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
