'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { shelveValue } from '@/lib/actions/values'
import { useDeed } from './use-deed'

/** Archives a value, once it is said what that does, or brings it back. Unfolds, so that it works without scripts. */
export function Shelve({ id, name, uses, archived }: { id: number; name: string; uses: number; archived: boolean }) {
  const t = useTranslations('valueAdmin.archive')
  const { form, summary, busy } = useDeed(shelveValue, t(archived ? 'restored' : 'archived', { name }))
  const button = (
    <form {...form} className="grid gap-3">
      {summary}
      <input type="hidden" name="id" value={id} />
      {!archived && (
        <>
          <p>{t('effect')}</p>
          <p className="text-muted">
            {t('noEffect', { count: uses })} {t('back')}
          </p>
        </>
      )}
      <Button
        type="submit"
        name="to"
        value={archived ? 'restore' : 'archive'}
        look={archived ? 'plain' : 'danger'}
        busy={busy}
        className="justify-self-start"
      >
        {archived ? t('restore', { name }) : t('now', { name })}
      </Button>
    </form>
  )
  if (archived) return button
  return (
    <details>
      <summary className="inline-flex h-10 cursor-pointer items-center rounded-base border border-edge bg-raised px-4 font-semibold hover:bg-sunken">
        {t('open')}
      </summary>
      <div className="mt-3">{button}</div>
    </details>
  )
}
