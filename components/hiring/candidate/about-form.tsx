'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { reviseCandidateFile } from '@/lib/actions/candidate'
import { localeList, locales } from '@/lib/i18n/locales'

const fields = ['firstName', 'lastName', 'email', 'phone', 'internalId', 'language', 'notes'] as const

type AboutFormProps = { id: string; entered: Record<(typeof fields)[number], string> }

/** Changes what is known of a candidate. */
export function AboutForm({ id, entered }: AboutFormProps) {
  const t = useTranslations('candidate.about')
  const labels = Object.fromEntries(fields.map(field => [field, t(field)]))
  const { form, summary, error, text, busy } = useActionForm(reviseCandidateFile, { labels })
  const typed = (
    name: Exclude<(typeof fields)[number], 'language' | 'notes'>,
    more: { hint?: string; type?: string } = {},
  ) => (
    <Field id={name} label={t(name)} hint={more.hint} error={error(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          type={more.type}
          dir={more.type ? 'ltr' : 'auto'}
          autoComplete="off"
          defaultValue={text(name, entered[name])}
        />
      )}
    </Field>
  )
  return (
    <Unfold label={t('edit')} open={Boolean(summary)}>
      <form {...form} aria-label={t('form')} className="grid gap-4">
        {summary}
        <input type="hidden" name="candidate" value={id} />
        {typed('firstName')}
        {typed('lastName')}
        {typed('email', { type: 'email' })}
        {typed('phone', { type: 'tel', hint: t('phoneHint') })}
        {typed('internalId', { hint: t('internalIdHint') })}
        <Field id="language" label={t('language')} error={error('language')}>
          {wiring => (
            <Select {...wiring} name="language" defaultValue={text('language', entered.language)}>
              <option value="">{t('firmLanguage')}</option>
              {localeList.map(one => (
                <option key={one} value={one} lang={one}>
                  {locales[one].name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="notes" label={t('notes')} hint={t('notesHint')} error={error('notes')}>
          {wiring => (
            <Textarea {...wiring} name="notes" rows={5} dir="auto" defaultValue={text('notes', entered.notes)} />
          )}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('save')}
        </Button>
      </form>
    </Unfold>
  )
}
