'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { copyTemplate } from '@/lib/actions/question-sets'

/** Makes a template the firm's own. */
export function CopyTemplate({ name }: { name: string }) {
  const t = useTranslations('questionSets.template')
  const { form, summary, busy } = useActionForm(copyTemplate, { labels: {} })
  return (
    <form {...form} className="grid gap-3">
      {summary}
      <input type="hidden" name="template" value={name} />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('copy')}
      </Button>
    </form>
  )
}
