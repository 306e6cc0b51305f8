'use client'

import Link from 'next/link'
import { Ago } from '@/components/ui/ago'
import { buttonClass } from '@/components/ui/button'
import type { LeaveItem, LeaveStep } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

type LeaveHistoryProps = { leave: LeaveItem; steps: LeaveStep[] }

/** What happened to a leave, step by step. */
export function LeaveHistory({ leave: { state, kindId, mine, person }, steps }: LeaveHistoryProps) {
  const say = useSay()
  const { t } = say
  function told({ step, by }: LeaveStep) {
    const name = by?.name ?? t('story.somebody')
    if (step === 'requested') return by && by.id !== person.id ? t('story.filedBy', { name }) : t('story.filed')
    if (step === 'approved' && !by) return t('story.needsNone')
    return t(`story.${step}`, { name })
  }
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="font-semibold">
        {t('story.title')}
      </h2>
      <ol className="mt-1 grid gap-1.5">
        {steps.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={place}>
            {told(one)} <Ago at={one.at} className="text-muted" />
            {one.before && (
              <p className="text-muted">
                {t('story.was', { dates: say.dates(one.before), days: say.days(one.before.days) })}
              </p>
            )}
            {one.daysBefore !== null && (
              <p className="text-muted">{t('story.wasDays', { days: say.days(one.daysBefore) })}</p>
            )}
            {one.note && (
              <p dir="auto" className="letter mt-1 whitespace-pre-line border-line border-s-2 ps-3">
                {one.note}
              </p>
            )}
            {one.proposed && (
              <div className="mt-2 grid justify-items-start gap-2">
                <p>
                  {t('story.proposed', {
                    name: one.by?.name ?? t('story.somebody'),
                    dates: say.span(one.proposed.from, one.proposed.to),
                  })}
                </p>
                {mine && state === 'rejected' && place === steps.length - 1 && (
                  <Link
                    href={`/leave?kind=${kindId}&from=${one.proposed.from}&to=${one.proposed.to}#ask`}
                    className={buttonClass({ look: 'primary' })}
                  >
                    {t('story.askProposed')}
                  </Link>
                )}
              </div>
            )}
          </li>
        ))}
        {state === 'pending' && <li>{t('story.waits')}</li>}
      </ol>
    </section>
  )
}
