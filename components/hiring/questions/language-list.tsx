'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { SetPage } from '@/lib/contracts/browser/question-sets-types'

/** The languages of a set, how many words each lacks, and the way to translate them. */
export function LanguageList({ set, mayEdit }: { set: SetPage; mayEdit: boolean }) {
  const t = useTranslations('questionSets.language')
  const { id, language, translations, others, total } = set
  const there = `/hiring/questions/${id}/translation`
  return (
    <div className="grid gap-5">
      <ul className="divide-y divide-line border-line border-y">
        <li className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span className="font-semibold">{language.name}</span>
          <span className="text-muted text-small">{t('original')}</span>
        </li>
        {translations.map(({ code, name, missing, total }) => (
          <li key={code} className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            {mayEdit ? (
              <Link
                href={`${there}?${new URLSearchParams({ language: code })}`}
                prefetch={false}
                aria-label={t('edit', { language: name })}
                className="font-semibold underline-offset-4 hover:underline"
              >
                {name}
              </Link>
            ) : (
              <span className="font-semibold">{name}</span>
            )}
            <Badge tone={missing > 0 ? 'pending' : 'approved'}>
              {missing > 0 ? t('missing', { count: missing, total }) : t('complete')}
            </Badge>
          </li>
        ))}
      </ul>
      {translations.length === 0 && <p className="text-muted">{total > 0 ? t('none') : t('needsQuestions')}</p>}
      {mayEdit && total > 0 && (
        <form action={there} className="flex flex-wrap items-end gap-3">
          <Field id="other-language" label={t('add')} className="min-w-52">
            {wiring => (
              <Select {...wiring} name="language">
                {others.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Button type="submit" className="h-11">
            {t('go')}
          </Button>
        </form>
      )}
    </div>
  )
}
