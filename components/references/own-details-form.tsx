'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { correctMine } from '@/lib/actions/rights'
import { Fold } from './fold'
import { Hidden } from './hidden'

const names = ['firstName', 'lastName', 'company', 'jobTitle'] as const

type OwnDetailsFormProps = { token: string; locale: string; held: Record<(typeof names)[number], string> }

/** A referee corrects their name and work. */
export function OwnDetailsForm({ token, locale, held }: OwnDetailsFormProps) {
  const t = useTranslations('respond.rights')
  const labels = Object.fromEntries(names.map(name => [name, t(`fields.${name}`)]))
  const { form, summary, error, text, busy } = useActionForm(correctMine, { labels })
  return (
    <Fold label={t('press.correct')} open={Boolean(summary)}>
      <form {...form} className="grid max-w-prose gap-5">
        <Hidden token={token} locale={locale} />
        {summary}
        <div className="grid gap-5 sm:grid-cols-2">
          {names.map(name => (
            <Field key={name} id={name} label={labels[name]} error={error(name)}>
              {wiring => (
                <Input
                  {...wiring}
                  name={name}
                  dir="auto"
                  defaultValue={text(name, held[name])}
                  required={name === 'firstName'}
                />
              )}
            </Field>
          ))}
        </div>
        <div>
          <Button type="submit" look="primary" busy={busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Fold>
  )
}
