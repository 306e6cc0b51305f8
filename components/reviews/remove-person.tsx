'use client'

import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { shortenRound } from '@/lib/actions/reviews'

type RemovePersonProps = { round: string; person: number; name: string; rated: boolean }

/** Takes somebody out of a round, once it is said what goes with them. Unfolds, so that it works without scripts. */
export function RemovePerson({ round, person, name, rated }: RemovePersonProps) {
  const t = useTranslations('reviews')
  const { form, summary, busy } = useActionForm(shortenRound, { labels: {} })
  return (
    <details className="grid justify-items-end">
      <summary
        aria-label={t('removeOne', { name })}
        className={`${buttonClass({ look: 'quiet', size: 'small' })} cursor-pointer list-none`}
      >
        {t('remove')}
      </summary>
      <form {...form} className="mt-2 grid max-w-64 justify-items-start gap-3 whitespace-normal text-start text-small">
        {summary}
        <input type="hidden" name="round" value={round} />
        <input type="hidden" name="person" value={person} />
        <p>{t(rated ? 'removeRated' : 'removeUnrated', { name })}</p>
        <Button type="submit" look="danger" size="small" busy={busy}>
          {t('removeNow', { name })}
        </Button>
      </form>
    </details>
  )
}
