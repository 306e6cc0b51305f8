'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { correctReferee } from '@/lib/actions/reference-requests'
import type { ShownReference } from '@/lib/contracts/browser/candidate-types'
import { relationships } from '@/lib/contracts/browser/naming-types'

type RefereeFormProps = { candidate: string; reference: ShownReference }

const names = ['firstName', 'lastName', 'email', 'relationship'] as const

/** Corrects what is known of a referee; with another address a new letter goes out. */
export function RefereeForm({ candidate, reference }: RefereeFormProps) {
  const t = useTranslations('candidate')
  const labels = Object.fromEntries(names.map(name => [name, t(`referee.${name}`)]))
  const id = (name: string) => `${name}-${reference.id}`
  const ids = Object.fromEntries(names.map(name => [name, id(name)]))
  const { form, summary, error, text, busy } = useActionForm(correctReferee, { labels, ids })
  const typed = (name: 'firstName' | 'lastName' | 'email') => (
    <Field id={id(name)} label={t(`referee.${name}`)} error={error(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          type={name === 'email' ? 'email' : undefined}
          dir={name === 'email' ? 'ltr' : 'auto'}
          autoComplete="off"
          defaultValue={text(name, reference.entered[name])}
        />
      )}
    </Field>
  )
  return (
    <Unfold
      label={
        <span>
          {t('referee.correct')}
          <span className="sr-only"> {reference.name}</span>
        </span>
      }
      open={Boolean(summary)}
    >
      <p>{t('referee.correctWords')}</p>
      <form {...form} aria-label={t('referee.correctTitle', { who: reference.name })} className="grid gap-4">
        {summary}
        <input type="hidden" name="candidate" value={candidate} />
        <input type="hidden" name="id" value={reference.id} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {typed('firstName')}
          {typed('lastName')}
          {typed('email')}
          <Field id={id('relationship')} label={t('referee.relationship')} error={error('relationship')}>
            {wiring => (
              <Select
                {...wiring}
                name="relationship"
                defaultValue={text('relationship', reference.entered.relationship)}
              >
                {relationships.map(one => (
                  <option key={one} value={one}>
                    {t(`relationship.${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('referee.save')}
        </Button>
      </form>
    </Unfold>
  )
}
