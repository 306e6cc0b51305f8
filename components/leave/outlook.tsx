import Link from 'next/link'
import type { Dates, LeaveOutlook, Obstacle } from '@/lib/contracts/browser/leave-types'
import { AwayList } from './away-list'
import { DayList } from './day-list'
import { useSay } from './use-say'

type OutlookProps = {
  outlook: LeaveOutlook
  /** With scripts another choice only fills the form; without it is a button of it. */
  onChoose: (dates: Dates) => void
}

/** What asking would come to: length, balance, what is in the way and the ways around it, who else is away, each day. */
export function Outlook({ outlook, onChoose }: OutlookProps) {
  const say = useSay()
  const { t, days } = say
  const { balanceAfter, enough, overlaps, restrictions, others, away, instead, byDay } = outlook
  const obstacle = (one: Obstacle) =>
    one.kind === 'blackout'
      ? t('outlook.blackout', { name: one.name, dates: say.span(one.startDate, one.endDate) })
      : t('outlook.teamCap', { away: one.away, most: one.most })
  const troubled = overlaps || !enough || restrictions.length > 0
  return (
    <div className="grid gap-4">
      <div>
        <p className="font-serif text-lead">
          {t('outlook.length', { days: days(outlook.days), hours: say.hours(outlook.hours) })}
        </p>
        {balanceAfter !== null && balanceAfter >= 0 && <p>{t('outlook.keep', { days: days(balanceAfter) })}</p>}
        {balanceAfter !== null && balanceAfter < 0 && (
          <p className={enough ? 'font-semibold text-pending' : 'font-semibold text-refused'}>
            {t('outlook.short', { days: days(-balanceAfter) })} {!enough && t('outlook.refuses')}
          </p>
        )}
      </div>
      {overlaps && (
        <div className="text-refused">
          <p className="font-semibold">{t('outlook.overlap')}</p>
          <ul>
            {others.map(other => (
              <li key={other.id}>
                <Link href={`/leave/${other.id}`} className="underline underline-offset-4 hover:no-underline">
                  {say.dates(other)}
                </Link>
                , {other.kind}
              </li>
            ))}
          </ul>
        </div>
      )}
      {restrictions.map(one => (
        <p key={JSON.stringify(one)} className={one.refuses ? 'text-refused' : 'text-pending'}>
          <span className="font-semibold">{obstacle(one)}</span> {t(one.refuses ? 'outlook.refuses' : 'outlook.warns')}
        </p>
      ))}
      {troubled && <Instead instead={instead} onChoose={onChoose} />}
      <div>
        <h3 className={away.length > 0 ? 'font-semibold' : 'text-muted text-small'}>
          {away.length > 0
            ? t('outlook.away', { count: new Set(away.map(one => one.person.id)).size })
            : t('outlook.nobodyAway')}
        </h3>
        <AwayList away={away} />
      </div>
      <DayList days={byDay} label={t('outlook.dayByDay')} />
    </div>
  )
}

const bit = (on: boolean) => (on ? 1 : 0)

function Instead({ instead, onChoose }: Pick<LeaveOutlook, 'instead'> & Pick<OutlookProps, 'onChoose'>) {
  const { t, days, dates } = useSay()
  if (instead.length === 0) return <p className="text-muted">{t('outlook.noInstead')}</p>
  return (
    <div>
      <p>{t('outlook.instead')}</p>
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
              <span className="font-semibold">{t('outlook.take', { dates: dates(one) })}</span>, {days(one.days)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
