'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { correctOne, nameOne } from '@/lib/actions/nominate'
import { type NamedReferee, relationships } from '@/lib/contracts/browser/naming-types'
import { localeList, locales } from '@/lib/i18n/locales'
import { Fold } from './fold'
import { Hidden } from './hidden'

type RefereeFieldsProps = {
  token: string
  locale: string
  referee?: NamedReferee
  /** Enough are named: another is a press away. */
  folded?: boolean
}

const names = [
  'firstName',
  'lastName',
  'email',
  'relationship',
  'company',
  'jobTitle',
  'startedOn',
  'endedOn',
  'language',
] as const

/** Names a referee, or corrects one. */
export function RefereeFields({ token, locale, referee, folded }: RefereeFieldsProps) {
  const t = useTranslations('nominate')
  const labels = Object.fromEntries(names.map(name => [name, t(`fields.${name}`)]))
  const id = (name: string) => (referee ? `${name}-${referee.id}` : name)
  const ids = Object.fromEntries(names.map(name => [name, id(name)]))
  const { form, summary, error, text, busy } = useActionForm(referee ? correctOne : nameOne, { labels, ids })
  const field = (name: (typeof names)[number], hint?: string) => ({
    id: id(name),
    label: labels[name],
    hint,
    error: error(name),
  })
  const optional = (name: (typeof names)[number]) => ({
    ...field(name),
    label: (
      <>
        {labels[name]} <span className="font-normal text-muted text-small">{t('fields.optional')}</span>
      </>
    ),
  })
  const said = (name: (typeof names)[number], otherwise = '') => text(name, referee?.[name] ?? otherwise)
  const fields = (
    <form {...form} className="grid gap-5">
      <Hidden token={token} locale={locale} />
      {referee && <input type="hidden" name="referee" value={referee.id} />}
      {summary}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...field('firstName')}>
          {wiring => (
            <Input {...wiring} name="firstName" defaultValue={said('firstName')} autoComplete="off" required />
          )}
        </Field>
        <Field {...field('lastName')}>
          {wiring => <Input {...wiring} name="lastName" defaultValue={said('lastName')} autoComplete="off" required />}
        </Field>
      </div>
      <Field {...field('email', t('fields.emailHint'))}>
        {wiring => (
          <Input
            {...wiring}
            name="email"
            type="email"
            inputMode="email"
            dir="ltr"
            defaultValue={said('email')}
            autoComplete="off"
            required
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...field('relationship')}>
          {wiring => (
            <Select {...wiring} name="relationship" defaultValue={said('relationship')} required>
              {/* Nobody is a manager by mistake: it is counted. */}
              {!referee && <option value="">{t('fields.choose')}</option>}
              {relationships.map(one => (
                <option key={one} value={one}>
                  {t(`relationships.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field {...field('language')}>
          {wiring => (
            <Select {...wiring} name="language" defaultValue={said('language', locale)}>
              {localeList.map(one => (
                <option key={one} value={one} lang={one}>
                  {locales[one].name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field {...optional('company')}>
          {wiring => <Input {...wiring} name="company" defaultValue={said('company')} autoComplete="off" />}
        </Field>
        <Field {...optional('jobTitle')}>
          {wiring => <Input {...wiring} name="jobTitle" defaultValue={said('jobTitle')} autoComplete="off" />}
        </Field>
        <Field {...optional('startedOn')}>
          {wiring => <DateInput {...wiring} name="startedOn" defaultValue={said('startedOn')} />}
        </Field>
        <Field {...optional('endedOn')}>
          {wiring => <DateInput {...wiring} name="endedOn" defaultValue={said('endedOn')} />}
        </Field>
      </div>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {referee ? t('save') : t('send')}
        </Button>
      </div>
    </form>
  )
  const refused = Boolean(summary)
  if (referee)
    return (
      <Fold quiet open={refused} label={t('correct')} name={`${t('correct')}: ${referee.name}`}>
        <div className="px-2.5">{fields}</div>
      </Fold>
    )
  return folded ? (
    <Fold open={refused} label={t('addMore')}>
      {fields}
    </Fold>
  ) : (
    fields
  )
}
