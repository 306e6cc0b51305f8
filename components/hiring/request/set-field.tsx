'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { OfferedSet } from '@/lib/contracts/browser/request-form-types'

type SetFieldProps = {
  sets: OfferedSet[]
  chosen: string
  /** The language in which the questions are shown, where they speak it. */
  language: string
  candidate: { id: string; name: string }
  value: string
  error?: string
}

/** Which questions are asked, what they are, and whether they are being asked already. */
export function SetField({ sets, chosen, language, candidate, value, error }: SetFieldProps) {
  const t = useTranslations('requestForm')
  const set = sets.find(one => one.id === chosen)
  const named = ({ title, isDefault, open }: OfferedSet) =>
    open ? t('askedAlready', { title }) : isDefault ? t('byDefault', { title }) : title
  return (
    <div className="grid gap-3">
      <Field id="questionSet" label={t('set')} error={error}>
        {wiring => (
          <Select {...wiring} name="questionSet" defaultValue={value}>
            {sets.map(one => (
              <option key={one.id} value={one.id}>
                {named(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {set?.open && (
        <p role="status" className="rounded-base bg-pending-soft px-4 py-3 text-pending">
          {t('openNow', { name: candidate.name, answered: set.open.answered, least: set.open.least })}{' '}
          <Link
            href={`/hiring/candidates/${candidate.id}#request-${set.open.id}`}
            className="font-semibold underline underline-offset-4"
          >
            {t('openLink')}
          </Link>
        </p>
      )}
      {set && (
        <details>
          <summary className="w-fit cursor-pointer rounded-small py-0.5 text-accent underline-offset-4 hover:underline">
            {t('preview', { count: set.questions.length })}
          </summary>
          <ol className="mt-2 grid list-decimal gap-2 border-line border-s-2 ps-8">
            {set.questions.map(({ id, texts, own, type, required }) => (
              <li key={id} className="wrap-anywhere">
                <bdi>{texts[language] ?? texts[own]}</bdi>
                <span className="block text-muted text-small">
                  {t(`types.${type}`)}
                  {!required && ` · ${t('optional')}`}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}
