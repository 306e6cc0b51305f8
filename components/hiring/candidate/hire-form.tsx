'use client'

import { useTranslations } from 'use-intl'
import { ColleagueField } from '@/components/staff/colleague-field'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { hireCandidate } from '@/lib/actions/candidate'

type HireFormProps = { id: string; name: string; email: string; today: string }

/** What a colleague has and a candidate has not, filled in as far as it can be guessed. */
export function HireForm({ id, name, email, today }: HireFormProps) {
  const t = useTranslations('candidate.hire')
  const labels = { username: t('username'), email: t('email'), managerId: t('managerId'), startsOn: t('startsOn') }
  const ids = { username: 'hire-username', email: 'hire-email', startsOn: 'hire-starts' }
  const { form, summary, error, text, busy } = useActionForm(hireCandidate, { labels, ids })
  return (
    <Unfold label={t('button')} open={Boolean(summary)}>
      <p>{t('words', { name })}</p>
      <p className="text-muted">{t('keeps')}</p>
      <form {...form} aria-label={t('title')} className="grid gap-4">
        {summary}
        <input type="hidden" name="candidate" value={id} />
        <Field id={ids.email} label={labels.email} error={error('email')}>
          {wiring => (
            <Input
              {...wiring}
              name="email"
              type="email"
              dir="ltr"
              autoComplete="off"
              defaultValue={text('email', email)}
            />
          )}
        </Field>
        <Field id={ids.username} label={labels.username} error={error('username')}>
          {wiring => (
            <Input
              {...wiring}
              name="username"
              dir="ltr"
              autoComplete="off"
              defaultValue={text('username', email.split('@')[0])}
            />
          )}
        </Field>
        <ColleagueField
          name="managerId"
          label={labels.managerId}
          placeholder={t('managerPlaceholder')}
          error={error('managerId')}
          initial={null}
        />
        <Field id={ids.startsOn} label={labels.startsOn} error={error('startsOn')}>
          {wiring => <DateInput {...wiring} name="startsOn" defaultValue={text('startsOn', today)} />}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="max-w-full justify-self-start whitespace-normal">
          {t('now', { name })}
        </Button>
      </form>
    </Unfold>
  )
}
