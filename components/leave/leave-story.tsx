'use client'

import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import type { LeaveDay, LeaveItem, LeaveStep, Waiting } from '@/lib/contracts/browser/leave-types'
import { Consequences } from './consequences'
import { DayList } from './day-list'
import { DecideForm } from './decide-form'
import { EndForm } from './end-form'
import { LeaveHistory } from './leave-history'
import { State } from './state'
import { useSay } from './use-say'

type LeaveStoryProps = { leave: LeaveItem; days: LeaveDay[]; steps: LeaveStep[]; waiting: Waiting | null }

/** One leave whole: how long, what became of it, day by day, and what one may do. */
export function LeaveStory({ leave, days, steps, waiting }: LeaveStoryProps) {
  const say = useSay()
  const { t } = say
  const { id, person, mine, state } = leave
  const running = state === 'pending' || state === 'approved'
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center gap-3">
        <Avatar name={person.name} src={person.avatarUrl} size="large" />
        <div className="min-w-0 grow">
          <p className="break-words font-semibold">{person.name}</p>
          <p className="break-words text-muted">
            {t('list.line', {
              kind: leave.kind,
              days: t('outlook.length', { days: say.days(leave.days), hours: say.hours(leave.hours) }),
            })}
          </p>
          {leave.substitute && (
            <p className="break-words text-muted">{t('list.standIn', { name: leave.substitute.name })}</p>
          )}
        </div>
        <State of={state} />
      </div>
      {leave.comments && (
        <p dir="auto" className="letter whitespace-pre-line text-large">
          {leave.comments}
        </p>
      )}
      {waiting && (
        <section aria-label={t('approvals')} className="grid gap-4 border-line border-y py-5">
          <Consequences of={waiting} />
          <DecideForm id={id} name={person.name} dates={say.dates(leave)} />
        </section>
      )}
      <LeaveHistory leave={leave} steps={steps} />
      <DayList days={days} label={t('outlook.dayByDay')} heading="h2" />
      {(leave.mayChange || leave.mayWithdraw) && (
        <div className="flex flex-wrap items-start gap-3">
          {leave.mayChange && (
            <Link href={`/leave/${id}/change`} className={buttonClass()}>
              {t('change.link')}
            </Link>
          )}
          {leave.mayWithdraw && <EndForm id={id} deed="withdraw" name={person.name} booked={state === 'approved'} />}
        </div>
      )}
      {leave.mayDecide && !mine && running && !waiting && <EndForm id={id} deed="cancel" name={person.name} />}
    </div>
  )
}
