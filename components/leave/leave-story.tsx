'use client'

import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { LeaveDay, LeaveItem, Waiting } from '@/lib/contracts/browser/leave-types'
import { Consequences } from './consequences'
import { DayList } from './day-list'
import { DecideForm } from './decide-form'
import { EndForm } from './end-form'
import { State } from './state'
import { useSay } from './use-say'

type LeaveStoryProps = { leave: LeaveItem; days: LeaveDay[]; waiting: Waiting | null }

/** One leave whole: how long, what became of it, day by day, and what one may do. */
export function LeaveStory({ leave, days, waiting }: LeaveStoryProps) {
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
      <History leave={leave} />
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

function History({
  leave: { filedAt, state, decidedBy, decidedAt, note, proposed, mine, kindId },
}: {
  leave: LeaveItem
}) {
  const { t, span } = useSay()
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="font-semibold">
        {t('story.title')}
      </h2>
      <ol className="mt-1 grid gap-1.5">
        <li>
          {t('story.filed')} <RelativeTime at={filedAt} className="text-muted" />
        </li>
        {state === 'pending' && <li>{t('story.waits')}</li>}
        {state === 'approved' && !decidedBy && <li>{t('story.needsNone')}</li>}
        {decidedBy && decidedAt && state !== 'pending' && (
          <li>
            {t(`story.${state}`, { name: decidedBy.name })} <RelativeTime at={decidedAt} className="text-muted" />
            {note && (
              <p dir="auto" className="letter mt-1 whitespace-pre-line border-line border-s-2 ps-3">
                {note}
              </p>
            )}
            {proposed && (
              <div className="mt-2 grid justify-items-start gap-2">
                <p>{t('story.proposed', { name: decidedBy.name, dates: span(proposed.from, proposed.to) })}</p>
                {mine && (
                  <Link
                    href={`/leave?kind=${kindId}&from=${proposed.from}&to=${proposed.to}#ask`}
                    className={buttonClass({ look: 'primary' })}
                  >
                    {t('story.askProposed')}
                  </Link>
                )}
              </div>
            )}
          </li>
        )}
      </ol>
    </section>
  )
}
