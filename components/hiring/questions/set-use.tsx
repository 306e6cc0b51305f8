'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { dropSet, preferSet, shelveSet } from '@/lib/actions/question-sets'
import type { SetPage } from '@/lib/contracts/browser/question-sets-types'
import { DeedButton } from './deed-button'

/** Whether requests ask a set: the default, out of use and back, or gone for good where it never went out. */
export function SetUse({ set }: { set: SetPage }) {
  const t = useTranslations('questionSets.use')
  const { id, title, isDefault, archived, used } = set
  if (archived)
    return (
      <div className="grid gap-6">
        <DeedButton
          send={shelveSet}
          said={t('restored', { title })}
          id={id}
          more={{ to: 'restore' }}
          words={<p>{t('restoreWords')}</p>}
        >
          {t('restore')}
        </DeedButton>
        <Remove set={set} />
      </div>
    )
  return (
    <div className="grid gap-6">
      {isDefault ? (
        <p>{t('isDefault')}</p>
      ) : (
        <DeedButton
          send={preferSet}
          said={t('preferred', { title })}
          id={id}
          words={<p className="text-muted">{t('notDefault')}</p>}
        >
          {t('prefer')}
        </DeedButton>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Unfold label={t('archiveOpen')}>
          <DeedButton
            send={shelveSet}
            said={t('archived', { title })}
            id={id}
            more={{ to: 'archive' }}
            look="danger"
            className="h-auto! min-h-10 whitespace-normal py-2"
            words={
              <>
                <p>{t('archiveEffect')}</p>
                <p className="text-muted">{t('archiveNoEffect')}</p>
              </>
            }
          >
            {t('archiveNow', { title })}
          </DeedButton>
        </Unfold>
        {used === 0 && <Remove set={set} />}
      </div>
      {used > 0 && <p className="text-muted text-small">{t('keptForAnswers', { count: used })}</p>}
    </div>
  )
}

function Remove({ set: { id, title, used } }: { set: SetPage }) {
  const t = useTranslations('questionSets.use')
  const { form, summary, busy } = useActionForm(dropSet, { labels: {} })
  if (used > 0) return <p className="text-muted text-small">{t('keptForAnswers', { count: used })}</p>
  return (
    <Unfold label={t('removeOpen')}>
      <form {...form} className="grid justify-items-start gap-3">
        {summary}
        <input type="hidden" name="id" value={id} />
        <p>{t('removeEffect')}</p>
        <p className="text-muted">{t('removeNoEffect')}</p>
        <Button type="submit" look="danger" busy={busy} className="h-auto! min-h-10 whitespace-normal py-2">
          {t('removeNow', { title })}
        </Button>
      </form>
    </Unfold>
  )
}
