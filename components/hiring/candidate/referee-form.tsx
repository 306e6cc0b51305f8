'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { correctReferee, nameReferee } from '@/lib/actions/reference-requests'
import type { ShownReference, ShownRequest } from '@/lib/contracts/browser/candidate-types'
import { relationships } from '@/lib/contracts/browser/naming-types'
import { asLocale, localeList, locales } from '@/lib/i18n/locales'

type RefereeFormProps = { candidate: string } & (
  | { reference: ShownReference; request?: undefined }
  | { reference?: undefined; request: ShownRequest }
)

const names = ['firstName', 'lastName', 'email', 'relationship', 'company', 'jobTitle', 'language'] as const

/** Corrects what is known of a referee, to whom a new letter goes with another address; or names one in a request. */
export function RefereeForm({ candidate, reference, request }: RefereeFormProps) {
  const t = useTranslations('candidate')
  const of = reference?.id ?? request?.id ?? ''
  const labels = Object.fromEntries(names.map(name => [name, t(`referee.${name}`)]))
  const ids = Object.fromEntries(names.map(name => [name, `${name}-${of}`]))
  const { form, summary, error, text, busy } = useActionForm(reference ? correctReferee : nameReferee, { labels, ids })
  const field = (name: (typeof names)[number]) => ({ id: ids[name]!, label: labels[name], error: error(name) })
  const typed = (name: 'firstName' | 'lastName' | 'email' | 'company' | 'jobTitle', known = '') => (
    <Field {...field(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          type={name === 'email' ? 'email' : undefined}
          dir={name === 'email' ? 'ltr' : 'auto'}
          autoComplete="off"
          defaultValue={text(name, known)}
        />
      )}
    </Field>
  )
  const { entered } = reference ?? {}
  return (
    <Unfold
      label={
        <span>
          {reference ? t('referee.correct') : t('referee.name')}
          <span className="sr-only"> {reference?.name ?? request?.title}</span>
        </span>
      }
      open={Boolean(summary)}
    >
      <p>{reference ? t('referee.correctWords') : t('referee.nameWords')}</p>
      <form
        {...form}
        aria-label={reference ? t('referee.correctTitle', { who: reference.name }) : t('referee.nameTitle')}
        className="grid gap-4"
      >
        {summary}
        <input type="hidden" name="candidate" value={candidate} />
        <input type="hidden" name="id" value={of} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {typed('firstName', entered?.firstName)}
          {typed('lastName', entered?.lastName)}
          {typed('email', entered?.email)}
          <Field {...field('relationship')}>
            {wiring => (
              <Select {...wiring} name="relationship" defaultValue={text('relationship', entered?.relationship)}>
                {/* Nobody is a manager by mistake: it is counted. */}
                {!reference && <option value="">{t('referee.choose')}</option>}
                {relationships.map(one => (
                  <option key={one} value={one}>
                    {t(`relationship.${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {request && (
            <>
              {typed('company')}
              {typed('jobTitle')}
              <Field {...field('language')}>
                {wiring => (
                  <Select
                    {...wiring}
                    name="language"
                    defaultValue={text('language', asLocale(request.language) ?? 'en')}
                  >
                    {localeList.map(one => (
                      <option key={one} value={one} lang={one}>
                        {locales[one].name}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            </>
          )}
        </div>
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {reference ? t('referee.save') : t('referee.nameNow')}
        </Button>
      </form>
    </Unfold>
  )
}
