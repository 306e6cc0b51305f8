import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { ErrorSummary } from '@/components/ui/error-summary'
import { approveChosen } from '@/lib/actions/leave'
import type { Waiting } from '@/lib/contracts/browser/leave-types'
import { useForm } from './use-form'
import { useSay } from './use-say'

type SeveralProps = {
  id: string
  waiting: Waiting[]
  chosen: number[]
  onChooseAll: () => void
}

/** Approves all that are chosen, and tells which could not be. Works without scripts. */
export function Several({ id, waiting, chosen, onChooseAll }: SeveralProps) {
  const { t, dates } = useSay()
  const trouble = useTranslations('ui.trouble')
  const { state, lost, busy, action, submit } = useForm(approveChosen)
  // Whoever has been decided meanwhile is gone from the list, and still has a name.
  const known = useRef(new Map<number, Waiting>())
  for (const one of waiting) known.current.set(one.id, one)

  const refused = state?.refused
  // The summary takes the focus whenever the list is a new one.
  const troubles = useMemo(() => {
    if (lost) return [{ message: trouble('noAnswer') }]
    return (refused ?? []).map(({ id: of, why }) => {
      const one = known.current.get(of)
      const message = one
        ? t('decide.notApproved', { name: one.person.name, dates: dates(one), why })
        : t('decide.notApprovedGone', { why })
      return { message }
    })
  }, [lost, refused, trouble, t, dates])

  return (
    <form
      id={id}
      action={action}
      onSubmit={submit}
      className={classNames(
        'sticky bottom-14 z-10 grid gap-3 bg-paper py-3 lg:bottom-0',
        waiting.length < 2 && troubles.length === 0 && 'hidden',
      )}
    >
      {troubles.length > 0 && (
        <ErrorSummary
          title={state?.approved ? t('decide.approvedSeveral', { count: state.approved }) : t('decide.notDone')}
          errors={troubles}
        />
      )}
      {waiting.length > 1 && (
        <div className="flex flex-wrap items-center gap-2">
          <div className="folded">
            <Button type="submit">{t('decide.severalPlain')}</Button>
          </div>
          <div className="contents [@media(scripting:none)]:hidden">
            {chosen.length > 0 && (
              <Button type="submit" look="primary" busy={busy}>
                {t('decide.several', { count: chosen.length })}
              </Button>
            )}
            {chosen.length < waiting.length && (
              <Button look="quiet" onClick={onChooseAll}>
                {t('decide.chooseAll')}
              </Button>
            )}
          </div>
        </div>
      )}
    </form>
  )
}
