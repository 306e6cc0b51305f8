'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { saveLead } from '@/lib/actions/leads'
import type { LeadStatus } from '@/lib/contracts/browser/leads-types'

type LeadFormProps = { id: string; status: LeadStatus; note: string; seen: string }

const statuses = ['new', 'contacted', 'not_interested'] as const

/** How far the firm is with somebody, and what it notes of them. */
export function LeadForm({ id, status, note, seen }: LeadFormProps) {
  const t = useTranslations('leads')
  const labels = { status: t('search.status'), note: t('one.note') }
  const { form, summary, state, error, text, busy } = useActionForm(saveLead, { labels })
  const changedMeanwhile = state && !state.ok && state.code === 'mismatch'
  return (
    <form {...form} aria-label={t('one.title')} className="grid gap-5">
      {summary}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <Field id="status" label={t('search.status')} error={error('status')} className="sm:max-w-60">
        {wiring => (
          <Select {...wiring} name="status" defaultValue={text('status', status)}>
            {statuses.map(one => (
              <option key={one} value={one}>
                {t(`status.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="note" label={t('one.note')} hint={t('one.noteHint')} error={error('note')}>
        {wiring => (
          <Textarea {...wiring} name="note" rows={4} dir="auto" maxLength={2000} defaultValue={text('note', note)} />
        )}
      </Field>
      {changedMeanwhile && <Checkbox name="overwrite">{t('one.overwrite')}</Checkbox>}
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('one.save')}
      </Button>
    </form>
  )
}
