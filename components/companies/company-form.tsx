'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { makeCompany } from '@/lib/actions/companies'
import { PlaceFields } from './place-fields'

type CompanyFormProps = { countries: { code: string; name: string }[]; zones: string[] }

/** Names a further company and its first administrator; works without scripts. */
export function CompanyForm({ countries, zones }: CompanyFormProps) {
  const t = useTranslations('companies.form')
  const labels = {
    company: t('company'),
    subdomain: t('subdomain'),
    country: t('country'),
    timeZone: t('timeZone'),
    firstName: t('firstName'),
    lastName: t('lastName'),
    email: t('email'),
  }
  const { busy, form, error, text, summary } = useActionForm(makeCompany, { labels })
  const line = (name: 'company' | 'firstName' | 'lastName') => (
    <Field id={name} label={labels[name]} error={error(name)}>
      {wiring => <Input {...wiring} name={name} defaultValue={text(name)} autoComplete="off" required />}
    </Field>
  )
  return (
    <form {...form} className="grid gap-8">
      {summary}
      <div className="grid gap-5">
        {line('company')}
        <Field id="subdomain" label={labels.subdomain} hint={t('subdomainHint')} error={error('subdomain')}>
          {wiring => (
            <Input
              {...wiring}
              name="subdomain"
              dir="ltr"
              defaultValue={text('subdomain')}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
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
      </div>
      <fieldset className="grid gap-5">
        <legend className="font-serif text-lead">{t('admin')}</legend>
        <p className="text-muted">{t('adminWhat')}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          {line('firstName')}
          {line('lastName')}
        </div>
        <Field id="email" label={labels.email} error={error('email')}>
          {wiring => (
            <Input {...wiring} name="email" type="email" defaultValue={text('email')} autoComplete="off" required />
          )}
        </Field>
      </fieldset>
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('create')}
      </Button>
    </form>
  )
}
