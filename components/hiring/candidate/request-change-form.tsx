'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { changeRequest } from '@/lib/actions/reference-requests'
import type { ShownRequest } from '@/lib/contracts/browser/candidate-types'
import { asLocale, localeList, locales } from '@/lib/i18n/locales'

type RequestChangeFormProps = { candidate: string; request: ShownRequest; timeZone: string; today: string }

const names = ['references', 'managers', 'language', 'notes', 'until', 'on', 'time'] as const

/** Changes what a request asks for, when it goes out as long as it has not, and then until when it is open. */
export function RequestChangeForm({ candidate, request, timeZone, today }: RequestChangeFormProps) {
  const t = useTranslations('candidate.requests')
  const labels = {
    references: t('references'),
    managers: t('managersField'),
    language: t('languageField'),
    notes: t('notes'),
    until: t('untilField'),
    on: t('on'),
    time: t('time'),
  }
  const ids = Object.fromEntries(names.map(name => [name, `${name}-${request.id}`])) as Record<
    (typeof names)[number],
    string
  >
  const { form, summary, error, text, busy } = useActionForm(changeRequest, { labels, ids })
  const field = (name: (typeof names)[number]) => ({ id: ids[name], label: labels[name], error: error(name) })
  const count = (name: 'references' | 'managers', least: number) => (
    <Field {...field(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          type="number"
          min={name === 'references' ? 1 : 0}
          max={20}
          defaultValue={text(name, String(least))}
        />
      )}
    </Field>
  )
  return (
    <Unfold
      label={
        <span>
          {t('change')}
          <span className="sr-only"> {request.title}</span>
        </span>
      }
      open={Boolean(summary)}
    >
      <form {...form} aria-label={t('changeTitle')} className="grid gap-4">
        {summary}
        <input type="hidden" name="candidate" value={candidate} />
        <input type="hidden" name="id" value={request.id} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {count('references', request.least.references)}
          {count('managers', request.least.managers)}
        </div>
        <Field {...field('language')}>
          {wiring => (
            <Select {...wiring} name="language" defaultValue={text('language', asLocale(request.language) ?? 'en')}>
              {localeList.map(one => (
                <option key={one} value={one} lang={one}>
                  {locales[one].name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field {...field('notes')} hint={t('notesHint')}>
          {wiring => (
            <Textarea {...wiring} name="notes" rows={3} dir="auto" defaultValue={text('notes', request.notes ?? '')} />
          )}
        </Field>
        {request.asking && request.openUntil && (
          <Field {...field('until')} hint={t('untilHint')}>
            {wiring => (
              <>
                <input type="hidden" name="openUntil" value={request.openUntil!} />
                <DateInput
                  {...wiring}
                  name="until"
                  min={today}
                  defaultValue={text('until', request.openUntil!)}
                  className="max-w-52"
                />
              </>
            )}
          </Field>
        )}
        {request.status === 'scheduled' && (
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <Field {...field('on')} hint={t('zone', { zone: timeZone })}>
              {wiring => (
                <DateInput {...wiring} name="on" min={today} defaultValue={text('on', request.scheduled?.on)} />
              )}
            </Field>
            <Field {...field('time')}>
              {wiring => (
                <Input {...wiring} name="time" type="time" defaultValue={text('time', request.scheduled?.time)} />
              )}
            </Field>
          </div>
        )}
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('save')}
        </Button>
      </form>
    </Unfold>
  )
}
