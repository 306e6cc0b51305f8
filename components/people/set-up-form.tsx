'use client'

import { useTranslations } from 'use-intl'
import { PlaceFields } from '@/components/companies/place-fields'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { setUp } from '@/lib/actions/set-up'

type SetUpFormProps = { setUpKey: string; countries: { code: string; name: string }[]; zones: string[] }

/** Names the company and its first administrator; works without scripts. */
export function SetUpForm({ setUpKey, countries, zones }: SetUpFormProps) {
  const t = useTranslations('setUp')
  const labels = {
    company: t('company'),
    country: t('country'),
    timeZone: t('timeZone'),
    firstName: t('firstName'),
    lastName: t('lastName'),
    email: t('email'),
    password: t('password'),
    again: t('again'),
  }
  const { busy, form, error, text, summary } = useActionForm(setUp, { labels })

  return (
    <form {...form} className="grid gap-8">
      {summary}
      <input type="hidden" name="key" value={setUpKey} />
      <p>{t('intro')}</p>
      <fieldset className="grid gap-5">
        <legend className="mb-4 font-serif text-lead">{t('yourCompany')}</legend>
        <Field id="company" label={labels.company} error={error('company')}>
          {wiring => (
            <Input {...wiring} name="company" defaultValue={text('company')} autoComplete="organization" required />
          )}
        </Field>
        <PlaceFields
          labels={labels}
          countryHint={t('countryHint')}
          noCountry={t('noCountry')}
          countries={countries}
          zones={zones}
          error={error}
          text={text}
        />
      </fieldset>
      <fieldset className="grid gap-5">
        <legend className="mb-4 font-serif text-lead">{t('you')}</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field id="firstName" label={labels.firstName} error={error('firstName')}>
            {wiring => (
              <Input {...wiring} name="firstName" defaultValue={text('firstName')} autoComplete="given-name" required />
            )}
          </Field>
          <Field id="lastName" label={labels.lastName} error={error('lastName')}>
            {wiring => (
              <Input {...wiring} name="lastName" defaultValue={text('lastName')} autoComplete="family-name" required />
            )}
          </Field>
        </div>
        <Field id="email" label={labels.email} error={error('email')}>
          {wiring => (
            <Input
              {...wiring}
              name="email"
              type="email"
              defaultValue={text('email')}
              autoComplete="username"
              required
            />
          )}
        </Field>
        <Field id="password" label={labels.password} hint={t('passwordHint')} error={error('password')}>
          {wiring => <Input {...wiring} name="password" type="password" autoComplete="new-password" required />}
        </Field>
        <Field id="again" label={labels.again} error={error('again')}>
          {wiring => <Input {...wiring} name="again" type="password" autoComplete="new-password" required />}
        </Field>
      </fieldset>
      <Button type="submit" look="primary" busy={busy} className="h-11">
        {t('found')}
      </Button>
    </form>
  )
}
