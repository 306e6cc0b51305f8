'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { FieldError } from '@/components/ui/field'
import { NameAndLife } from '@/components/ui/name-and-life'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { makeToken } from '@/lib/actions/tokens'
import type { Resource, TokenDialect } from '@/lib/contracts/browser/token-rights'
import { Made } from './made'

type NewTokenProps = {
  /** Which APIs there are, and what each has to read and write. */
  choices: { dialect: TokenDialect; resources: readonly Resource[] }[]
}

/** Makes a token and shows it, this once. What no chosen API has is not offered; without scripts everything is. */
export function NewToken({ choices }: NewTokenProps) {
  const t = useTranslations('tokens')
  const router = useRouter()
  const [round, setRound] = useState(0)
  const labels = { name: t('name'), days: t('days'), dialects: t('dialects'), grants: t('grants') }
  const { state, form, summary, error, text, texts, busy } = useActionForm(makeToken, {
    labels,
    ids: { grants: 'grants' },
    onDone(done) {
      setMade(done)
      setRound(round + 1)
      setChosen([])
      router.refresh()
    },
  })
  const [made, setMade] = useState(() => (state?.ok ? state.data : null))
  const [chosen, setChosen] = useState<string[]>()
  useEffect(() => setChosen(before => before ?? []), [])
  const offered = new Set(
    choices.filter(({ dialect }) => chosen?.includes(dialect) ?? true).flatMap(({ resources }) => resources),
  )
  const onChange = (event: FormEvent<HTMLFormElement>) =>
    setChosen(new FormData(event.currentTarget).getAll('dialects').map(String))
  return (
    <>
      {made && <Made key={made.token} made={made} onDone={() => setMade(null)} />}
      <form key={round} {...form} onChange={onChange} className="grid max-w-2xl gap-5">
        {summary}
        <NameAndLife
          labels={labels}
          nameHint={t('nameHint')}
          forDays={count => t('forDays', { count })}
          error={error}
          text={text}
        />
        <CheckboxGroup
          name="dialects"
          legend={labels.dialects}
          hint={t('dialectsHint')}
          error={error('dialects')}
          values={texts('dialects')}
          options={choices.map(({ dialect }) => ({ value: dialect, label: t(`dialect.${dialect}`) }))}
        />
        {offered.size > 0 && (
          <fieldset
            id="grants"
            tabIndex={-1}
            className="grid min-w-0 gap-2 rounded-small"
            aria-describedby="grants-hint"
          >
            <legend className="mb-1 font-semibold">{labels.grants}</legend>
            <p id="grants-hint" className="text-muted text-small">
              {t('grantsHint')}
            </p>
            {[...offered].map(resource => (
              <div key={resource} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_14rem]">
                <label htmlFor={`may_${resource}`}>{t(`resource.${resource}`)}</label>
                <Select id={`may_${resource}`} name={`may_${resource}`} defaultValue={text(`may_${resource}`)}>
                  <option value="">{t('access.none')}</option>
                  <option value="read">{t('access.read')}</option>
                  <option value="both">{t('access.both')}</option>
                </Select>
              </div>
            ))}
            <FieldError id="grants-error">{error('grants')}</FieldError>
          </fieldset>
        )}
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('make')}
        </Button>
      </form>
    </>
  )
}
