'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { FieldError } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { importStaffList } from '@/lib/actions/staff-lists'

type ConsentFormProps = {
  id: string
  fresh: number
  changed: number
  /** What would come to be, in words; none: nothing. */
  missing: string[]
}

/** What bringing a list in does and what it does not, what goes with it, and the button that does it. */
export function ConsentForm({ id, fresh, changed, missing }: ConsentFormProps) {
  const t = useTranslations('staffImport.one')
  const { form, summary, error, busy } = useActionForm(importStaffList, { labels: { create: t('create') } })
  return (
    <form {...form} aria-labelledby="consent" className="mb-10 grid gap-4 rounded-base border border-line p-5">
      {summary}
      <input type="hidden" name="id" value={id} />
      <h2 id="consent" className="font-serif text-lead">
        {t('ask')}
      </h2>
      <p className="max-w-prose text-muted">{t('effect', { fresh, changed })}</p>
      {missing.length > 0 && (
        <div>
          <Checkbox id="create" name="create">
            {t('create')}
          </Checkbox>
          <ul className="ms-7 grid gap-0.5 text-muted text-small">
            {missing.map(names => (
              <li key={names} className="wrap-anywhere">
                {names}
              </li>
            ))}
          </ul>
          <FieldError id="create-error">{error('create')}</FieldError>
        </div>
      )}
      {fresh > 0 && (
        <Checkbox name="invite" hint={t('inviteHint')}>
          {t('invite')}
        </Checkbox>
      )}
      <Button type="submit" look="primary" busy={busy} className="h-11 justify-self-start">
        {t('now')}
      </Button>
    </form>
  )
}
