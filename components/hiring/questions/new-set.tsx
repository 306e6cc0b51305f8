'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { makeSet } from '@/lib/actions/question-sets'
import type { Language } from '@/lib/contracts/browser/question-sets-types'
import { SetFields } from './set-fields'

/** The form of an empty set. */
export function NewSet({ languages, own }: { languages: Language[]; own: string }) {
  const t = useTranslations('questionSets.form')
  const { form, summary, error, text, busy } = useActionForm(makeSet, {
    labels: { title: t('title'), language: t('language') },
  })
  return (
    <form {...form} className="grid max-w-xl grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <SetFields entered={{ title: '', language: own }} languages={languages} text={text} error={error} />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('add')}
      </Button>
    </form>
  )
}
