'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { closeHiring } from '@/lib/actions/hiring-settings'

type CloseFormProps = {
  company: string
  candidates: number
  requests: number
  awaited: number
  recruiters: number
}

/** Closes hiring for good, having said what that ends and erases; whoever does it types the company's name. */
export function CloseForm({ company, candidates, requests, awaited, recruiters }: CloseFormProps) {
  const t = useTranslations('hiringSettings.close')
  const { form, summary, error, text, busy } = useActionForm(closeHiring, { labels: { name: t('name') } })
  return (
    <Unfold label={t('ask')} open={Boolean(summary)}>
      <p className="font-semibold">{t('what')}</p>
      <ul className="list-disc ps-5">
        <li>{t('candidates', { count: candidates })}</li>
        <li>{t('requests', { count: requests })}</li>
        <li>{t('awaited', { count: awaited })}</li>
        <li>{t('recruiters', { count: recruiters })}</li>
      </ul>
      <p>{t('keeps')}</p>
      <form {...form} aria-label={t('title')} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {summary}
        <Field
          id="name"
          label={t('name')}
          hint={t.rich('nameHint', { name: () => <bdi>{company}</bdi> })}
          error={error('name')}
        >
          {wiring => (
            <Input {...wiring} name="name" dir="auto" autoComplete="off" required defaultValue={text('name')} />
          )}
        </Field>
        <Button type="submit" look="danger" busy={busy} className="justify-self-start">
          {t('now')}
        </Button>
      </form>
    </Unfold>
  )
}
