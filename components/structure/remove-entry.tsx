'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { removeStructure } from '@/lib/actions/structure'

/** Deletes what nothing names. Unfolds, so that it works without scripts. */
export function RemoveEntry({ kind, id, name }: { kind: string; id: number; name: string }) {
  const t = useTranslations('structure.remove')
  const { form, summary, busy } = useActionForm(removeStructure, { labels: {} })
  return (
    <details>
      <summary className="inline-flex h-10 cursor-pointer items-center rounded-base border border-edge bg-raised px-4 font-semibold hover:bg-sunken">
        {t('open')}
      </summary>
      <form {...form} className="mt-3 grid justify-items-start gap-3">
        {summary}
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <p>{t('effect')}</p>
        <Button type="submit" look="danger" busy={busy}>
          {t('now', { name })}
        </Button>
      </form>
    </details>
  )
}
