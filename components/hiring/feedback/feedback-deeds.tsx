'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { callOffFeedback, remindAsked } from '@/lib/actions/feedback'

type FeedbackDeedsProps = { id: string; name: string; mayRemind: boolean; back: string }

/** What can be done with a request nobody has answered yet. */
export function FeedbackDeeds({ mayRemind, ...request }: FeedbackDeedsProps) {
  return (
    <div data-screen-only className="mt-2 flex flex-wrap items-start gap-2">
      {mayRemind && <Remind {...request} />}
      <CallOff {...request} />
    </div>
  )
}

type Request = Omit<FeedbackDeedsProps, 'mayRemind'>

function Remind({ id, name, back }: Request) {
  const t = useTranslations('feedback')
  const { form, summary, busy } = useActionForm(remindAsked, { labels: {} })
  return (
    <form {...form} className="grid gap-2">
      {summary}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      <Button type="submit" size="small" busy={busy} aria-label={t('remindOne', { name })}>
        {t('remind')}
      </Button>
    </form>
  )
}

function CallOff({ id, name, back }: Request) {
  const t = useTranslations('feedback')
  const { form, summary, busy } = useActionForm(callOffFeedback, { labels: {} })
  return (
    <details open={summary ? true : undefined} className="open:basis-full">
      <summary
        aria-label={t('callOffOne', { name })}
        className="inline-flex h-8 cursor-pointer list-none items-center rounded-base px-2.5 font-semibold text-muted text-small hover:bg-hover hover:text-ink"
      >
        {t('callOff')}
      </summary>
      <form {...form} className="mt-2 grid max-w-prose gap-3 border-line border-s-2 ps-4">
        {summary}
        <p>{t('callOffWhat')}</p>
        <p className="text-muted">{t('callOffNot')}</p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="back" value={back} />
        <Button type="submit" look="danger" size="small" busy={busy} className="justify-self-start">
          {t('callOffNow')}
        </Button>
      </form>
    </details>
  )
}
