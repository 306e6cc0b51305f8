'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { dropLanguage } from '@/lib/actions/questions'
import type { Language } from '@/lib/contracts/browser/question-sets-types'

/** Takes a language out of a set, once it is said what that does. */
export function DropLanguage({ set, language }: { set: string; language: Language }) {
  const t = useTranslations('questionSets.language')
  const { form, summary, busy } = useActionForm(dropLanguage, { labels: {} })
  return (
    <Unfold label={t('drop', { language: language.name })}>
      <form {...form} className="grid justify-items-start gap-3">
        {summary}
        <input type="hidden" name="id" value={set} />
        <input type="hidden" name="language" value={language.code} />
        <p>{t('dropEffect', { language: language.name })}</p>
        <p className="text-muted">{t('dropNoEffect')}</p>
        <Button type="submit" look="danger" busy={busy}>
          {t('dropNow', { language: language.name })}
        </Button>
      </form>
    </Unfold>
  )
}
