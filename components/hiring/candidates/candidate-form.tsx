'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { addNewCandidate } from '@/lib/actions/candidates'
import { localeList, locales } from '@/lib/i18n/locales'

const fields = ['firstName', 'lastName', 'email', 'phone', 'internalId', 'language', 'notes'] as const

/** Somebody new whom the company may hire. */
export function CandidateForm() {
  const t = useTranslations('candidates')
  const labels = Object.fromEntries(fields.map(field => [field, t(`form.${field}`)]))
  const { form, summary, error, text, texts, busy } = useActionForm(addNewCandidate, { labels })
  const [there, name] = texts('there')
  const typed = (
    field: (typeof fields)[number],
    more: Partial<React.ComponentProps<'input'>> & { hint?: string } = {},
  ) => {
    const { hint, ...rest } = more
    return (
      <Field id={field} label={t(`form.${field}`)} hint={hint} error={error(field)}>
        {wiring => <Input {...wiring} name={field} defaultValue={text(field)} dir="auto" {...rest} />}
      </Field>
    )
  }
  return (
    <form {...form} aria-label={t('form.title')} className="grid gap-5">
      {summary}
      {there && (
        <p className="rounded-base bg-pending-soft px-4 py-3">
          {t.rich('form.there', {
            link: () => (
              <Link href={`/hiring/candidates/${there}`} className="font-semibold underline underline-offset-4">
                <bdi>{name}</bdi>
              </Link>
            ),
          })}
        </p>
      )}
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {typed('firstName', { autoComplete: 'off' })}
        {typed('lastName', { autoComplete: 'off' })}
        {typed('email', { type: 'email', autoComplete: 'off', dir: 'ltr' })}
        {typed('phone', { type: 'tel', autoComplete: 'off', dir: 'ltr', hint: t('form.phoneHint') })}
        {typed('internalId', { autoComplete: 'off', hint: t('form.internalIdHint') })}
        <Field id="language" label={t('form.language')} error={error('language')}>
          {wiring => (
            <Select {...wiring} name="language" defaultValue={text('language')}>
              <option value="">{t('form.firmLanguage')}</option>
              {localeList.map(language => (
                <option key={language} value={language} lang={language}>
                  {locales[language].name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field id="notes" label={t('form.notes')} hint={t('form.notesHint')} error={error('notes')}>
        {wiring => (
          <Textarea {...wiring} name="notes" rows={4} dir="auto" className="min-h-28" defaultValue={text('notes')} />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t('form.add')}
        </Button>
        <Link href="/hiring" className={`${buttonClass()} h-11`}>
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}
