import Link from 'next/link'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Field, Textarea } from '@/components/ui/field'
import { ScriptsField } from '@/components/ui/scripts-field'
import { useActionForm } from '@/components/ui/use-action-form'
import { decideAboutKudos } from '@/lib/actions/moderation'
import type { Outcome, ReportedItem } from '@/lib/contracts/browser/moderation-types'

type DecideFormProps = {
  item: ReportedItem
  headline: string
  onDecided: (done: { review: number; outcome: Outcome }) => void
}

const decisions = ['keep', 'hide', 'remove'] as const

/** Three ways out, each saying what it does and what it leaves alone. Works without scripts. */
export function DecideForm({ item, headline, onDecided }: DecideFormProps) {
  const t = useTranslations('moderation')
  const comment = useId()
  const { form, summary, busy, error, text } = useActionForm(decideAboutKudos, {
    labels: { comment: t('decide.comment') },
    ids: { comment },
    onDone: onDecided,
  })
  return (
    <form {...form} aria-label={t('decide.label', { headline })} className="grid gap-4">
      {summary && (
        <div className="grid justify-items-start gap-2">
          {summary}
          <Link href="/admin/moderation/resolved" className="font-semibold underline underline-offset-4">
            {t('toResolved')}
          </Link>
        </div>
      )}
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="seen" value={item.seen} />
      <ScriptsField />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        {decisions.map(decision => (
          <div key={decision} className="grid content-start gap-2">
            <Button
              type="submit"
              name="decision"
              value={decision}
              busy={busy}
              aria-describedby={`${comment}-${decision}`}
              className={classNames('sm:justify-self-start sm:px-6', decision === 'remove' && 'text-refused')}
            >
              {t(`decide.${decision}`)}
            </Button>
            <p id={`${comment}-${decision}`} className="text-muted text-small">
              <span className="text-ink">{t(`decide.${decision}Does`)}</span> {t(`decide.${decision}Not`)}
            </p>
          </div>
        ))}
      </div>
      <details open={error('comment') !== undefined || text('comment') !== '' || undefined}>
        <summary className="inline-flex min-h-8 cursor-pointer items-center rounded-small font-semibold text-accent hover:underline">
          {t('decide.addComment')}
        </summary>
        <Field
          id={comment}
          label={t('decide.comment')}
          hint={t('decide.commentHint')}
          error={error('comment')}
          className="mt-2 max-w-[42rem]"
        >
          {wiring => <Textarea {...wiring} name="comment" rows={2} defaultValue={text('comment')} />}
        </Field>
      </details>
    </form>
  )
}
