'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { addCompanyDomain, removeCompanyDomain } from '@/lib/actions/company'
import { useSectionForm } from './use-section-form'

type Domain = { domain: string; people: number }

/** Whose addresses let people join by signing in. */
export function Domains({ domains }: { domains: Domain[] }) {
  const t = useTranslations('company.domains')
  const { form, summary, error, text, save, state } = useSectionForm(addCompanyDomain, {
    labels: { domain: t('domain') },
    said: () => t('added'),
    save: t('add'),
  })
  return (
    <>
      {domains.length > 0 ? (
        <ul className="mb-6 divide-y divide-line border-line border-y">
          {domains.map(one => (
            <OneDomain key={one.domain} {...one} />
          ))}
        </ul>
      ) : (
        <p className="mb-6 text-muted">{t('none')}</p>
      )}
      <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {summary}
        <Field id="domain" label={t('domain')} hint={t('domainHint')} error={error('domain')}>
          {wiring => (
            <Input
              {...wiring}
              // Emptied when it was added.
              key={state?.ok ? domains.length : 'same'}
              name="domain"
              defaultValue={state?.ok ? '' : text('domain')}
              dir="ltr"
              inputMode="url"
              autoCapitalize="none"
              placeholder="example.com"
              maxLength={300}
            />
          )}
        </Field>
        {save}
      </form>
    </>
  )
}

/** Removing one says first what that does; it unfolds, so that it works without scripts. */
function OneDomain({ domain, people }: Domain) {
  const t = useTranslations('company.domains')
  const { form, summary, busy } = useSectionForm(removeCompanyDomain, {
    labels: {},
    said: () => t('removed', { domain }),
  })
  return (
    <li className="py-2">
      <details className="group">
        <summary className="flex min-h-10 cursor-pointer flex-wrap items-center gap-x-4 rounded-small px-1 hover:bg-hover">
          <bdi className="wrap-anywhere font-semibold">{domain}</bdi>
          <span className="text-muted text-small">{t('people', { count: people })}</span>
          <span className="ms-auto text-muted text-small group-open:hidden">
            {t('remove')}
            <span className="sr-only"> {domain}</span>
          </span>
        </summary>
        <form {...form} className="grid gap-3 px-1 py-3">
          {summary}
          <input type="hidden" name="domain" value={domain} />
          <p>{t('removeEffect', { domain: `\u2068${domain}\u2069` })}</p>
          <p className="text-muted">{t('removeNoEffect', { count: people })}</p>
          <Button type="submit" look="danger" busy={busy} className="justify-self-start">
            {t('removeNow', { domain })}
          </Button>
        </form>
      </details>
    </li>
  )
}
