'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useActionForm } from '@/components/ui/use-action-form'
import { changeSet } from '@/lib/actions/question-sets'
import type { Language, SetPage } from '@/lib/contracts/browser/question-sets-types'
import { SetFields } from './set-fields'

/** What a set is called, and the language it was written in. */
export function SetForm({ set, languages }: { set: SetPage; languages: Language[] }) {
  const t = useTranslations('questionSets.form')
  const { form, summary, error, text, busy, state } = useActionForm(changeSet, {
    labels: { title: t('title'), language: t('language') },
  })
  const entered = { title: set.title, language: set.language.code }
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="id" value={set.id} />
      <input type="hidden" name="seen" value={set.seen} />
      {state && !state.ok && state.code === 'mismatch' && <Checkbox name="overwrite">{t('overwrite')}</Checkbox>}
      <SetFields entered={entered} languages={languages} text={text} error={error} />
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  )
}
