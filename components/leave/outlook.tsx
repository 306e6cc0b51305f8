import Link from 'next/link'
import type { Dates, LeaveOutlook } from '@/lib/contracts/browser/leave-types'
import { AwayList } from './away-list'
import { saidDates, withSaidDates } from './dates'
import { DayList } from './day-list'
import { days, words } from './words'

type OutlookProps = {
  outlook: LeaveOutlook
  /** With scripts another choice only fills the form; without it is a button of it. */
  onChoose: (dates: Dates) => void
}

/** What asking would come to: length, balance, what is in the way and the ways around it, who else is away, each day. */
export function Outlook({ outlook, onChoose }: OutlookProps) {
  const { balanceAfter, enough, overlaps, restrictions, others, away, instead, byDay } = outlook
  const troubled = overlaps || !enough || restrictions.length > 0
  return (
    <div className="grid gap-4">
      <div>
        <p className="font-serif text-lead">{words.length(outlook)}</p>
        {balanceAfter !== null && balanceAfter >= 0 && <p>{words.keep(balanceAfter)}</p>}
        {balanceAfter !== null && balanceAfter < 0 && (
          <p className={enough ? 'font-semibold text-pending' : 'font-semibold text-refused'}>
            {words.short(-balanceAfter)} {!enough && words.refuses}
          </p>
        )}
      </div>
      {overlaps && (
        <div className="text-refused">
          <p className="font-semibold">{words.overlap}</p>
          <ul>
            {others.map(other => (
              <li key={other.id}>
                <Link href={`/leave/${other.id}`} className="underline underline-offset-4 hover:no-underline">
                  {saidDates(other)}
                </Link>
                , {other.kind}
              </li>
            ))}
          </ul>
        </div>
      )}
      {restrictions.map(({ message, refuses }) => (
        <p key={message} className={refuses ? 'text-refused' : 'text-pending'}>
          <span className="font-semibold">{withSaidDates(message)}.</span> {refuses ? words.refuses : words.warns}
        </p>
      ))}
      {troubled && <Instead instead={instead} onChoose={onChoose} />}
      <div>
        <h3 className={away.length > 0 ? 'font-semibold' : 'text-muted text-small'}>
          {away.length > 0 ? words.away(new Set(away.map(one => one.person.id)).size) : words.nobodyAway}
        </h3>
        <AwayList away={away} />
      </div>
      <DayList days={byDay} label={words.dayByDay} />
    </div>
  )
}

const bit = (on: boolean) => (on ? 1 : 0)

function Instead({ instead, onChoose }: Pick<LeaveOutlook, 'instead'> & Pick<OutlookProps, 'onChoose'>) {
  if (instead.length === 0) return <p className="text-muted">{words.noInstead}</p>
  return (
    <div>
      <p>{words.instead}</p>
      <ul className="mt-1 grid justify-items-start gap-1.5">
        {instead.map(one => (
          <li key={`${one.startDate} ${one.endDate}`}>
            <button
              type="submit"
              name="intent"
              value={`instead:${one.startDate}:${one.endDate}:${bit(one.startHalf)}${bit(one.endHalf)}`}
              onClick={event => {
                event.preventDefault()
                onChoose(one)
              }}
              className="min-h-8 rounded-base border border-edge bg-raised px-3 py-1 text-start text-small hover:bg-sunken"
            >
              <span className="font-semibold">{words.insteadLabel(saidDates(one))}</span>, {days(one.days)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
