import { MapPin, Palmtree, Users } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Chip } from '@/components/ui/chip'
import { classNames } from '@/components/ui/class-names'
import type { EventItem } from '@/lib/contracts/browser/event-types'
import type { Said } from './said'

const tones = { yes: 'approved', maybe: 'pending', no: 'off' } as const

type EventRowProps = { event: EventItem; saying: Said; now: string }

/** One event in a list: the day, what it is, when and where, and whether one comes. A holiday is quieter and says so. */
export function EventRow({ event, saying, now }: EventRowProps) {
  const { t } = saying
  const { holiday, answer, coming, left } = event
  const hours = saying.hours(event)
  const isOn = event.startsAt <= now && now <= event.endsAt
  return (
    <li
      className={classNames(
        'group relative grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4 border-line border-b py-4 sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]',
        holiday ? 'text-muted' : 'hover:bg-hover',
      )}
    >
      <p className="grid content-start justify-items-center">
        <span className="text-muted text-small">{saying.weekday(event.startsAt)}</span>
        <span className={classNames('font-serif text-title leading-none tabular-nums', holiday && 'text-muted')}>
          {saying.number(event.startsAt)}
        </span>
      </p>
      <div className="min-w-0">
        <h3 className="text-large">
          <Link
            href={`/events/${event.id}`}
            dir="auto"
            className={classNames(
              'wrap-anywhere after:absolute after:inset-0 group-hover:underline group-hover:underline-offset-4',
              !holiday && 'font-semibold',
            )}
          >
            {event.name}
          </Link>
        </h3>
        {hours && <p className="text-muted">{hours}</p>}
        <p className="flex items-center gap-1.5 text-muted text-small">
          <MapPin aria-hidden="true" className="size-3.5 shrink-0" />
          <span className="truncate">{saying.where(event)}</span>
        </p>
      </div>
      <div className="col-start-2 mt-2 flex min-w-0 flex-wrap items-center gap-2 text-muted text-small sm:col-start-3 sm:mt-0 sm:max-w-56 sm:flex-col sm:items-end sm:self-start">
        {isOn && !holiday && <Badge tone="approved">{t('list.now')}</Badge>}
        {holiday ? (
          <Badge>
            <Palmtree aria-hidden="true" className="size-3.5" />
            {t('list.holiday')}
          </Badge>
        ) : (
          <Chip>{event.kind}</Chip>
        )}
        {answer && <Badge tone={tones[answer]}>{t(`said.${answer}`)}</Badge>}
        {coming > 0 && (
          <span className="inline-flex items-center gap-1 tabular-nums">
            <Users aria-hidden="true" className="size-3.5" />
            {t('list.coming', { count: coming })}
          </span>
        )}
        {left !== null && answer !== 'yes' && now < event.endsAt && <span>{t('list.left', { count: left })}</span>}
      </div>
    </li>
  )
}
