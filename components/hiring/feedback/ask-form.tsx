'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { askForFeedback } from '@/lib/actions/feedback'
import type { Askable } from '@/lib/contracts/browser/feedback-types'
import { localeList, locales } from '@/lib/i18n/locales'

/** Who is asked about a candidate: they themselves, whom they report to, or somebody named. */
export function AskForm({ candidate }: { candidate: Askable }) {
  const t = useTranslations('feedback.new')
  const { name, email, manager } = candidate
  const labels = { to: t('to'), name: t('name'), email: t('email'), language: t('language') }
  const { form, summary, error, text, busy } = useActionForm(askForFeedback, { labels })
  return (
    <form {...form} aria-label={t('title')} className="grid gap-6">
      {summary}
      <input type="hidden" name="candidate" value={candidate.id} />
      <RadioGroup
        name="to"
        legend={t('to')}
        error={error('to')}
        value={text('to')}
        options={[
          { value: 'candidate', label: t('candidate', { name }), hint: t('candidateHint', { email }) },
          ...(manager
            ? [
                {
                  value: 'manager',
                  label: t('manager', { name: manager.name }),
                  hint: t('managerHint', { email: manager.email }),
                },
              ]
            : []),
          { value: 'other', label: t('named'), hint: t('namedHint') },
        ]}
      />
      <div className="grid items-start gap-5 border-line border-s-2 ps-4 sm:grid-cols-2">
        <Field id="name" label={t('name')} error={error('name')}>
          {wiring => (
            <Input {...wiring} name="name" dir="auto" maxLength={200} autoComplete="off" defaultValue={text('name')} />
          )}
        </Field>
        <Field id="email" label={t('email')} error={error('email')}>
          {wiring => (
            <Input {...wiring} name="email" type="email" dir="ltr" autoComplete="off" defaultValue={text('email')} />
          )}
        </Field>
      </div>
      <Field
        id="language"
        label={t('language')}
        hint={t('languageHint')}
        error={error('language')}
        className="sm:max-w-100"
      >
        {wiring => (
          <Select {...wiring} name="language" defaultValue={text('language')}>
            <option value="">{t('ownLanguage')}</option>
            {localeList.map(locale => (
              <option key={locale} value={locale} lang={locale}>
                {locales[locale].name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t('send')}
        </Button>
        <p className="mt-3 text-muted text-small">{t('reminders')}</p>
      </div>
    </form>
  )
}
