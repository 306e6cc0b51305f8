'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import type { NamedReferee } from '@/lib/contracts/browser/naming-types'
import { RefereeFields } from './referee-fields'
import { TakeBack } from './take-back'

const tones = {
  invited: 'pending',
  undelivered: 'refused',
  opened: 'pending',
  started: 'pending',
  completed: 'approved',
  declined: 'off',
  wrong: 'refused',
  cancelled: 'off',
  expired: 'off',
} as const

type NamedListProps = { token: string; locale: string; referees: NamedReferee[] }

/** Whom a candidate has named, how far each has come, and the way to correct or take them back while they have not begun. */
export function NamedList({ token, locale, referees }: NamedListProps) {
  const t = useTranslations('nominate')
  return (
    <ul className="divide-y divide-line border-line border-y">
      {referees.map(referee => (
        <li key={referee.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 py-4">
          <Avatar name={referee.name} className="size-9" />
          <div className="flex min-w-0 flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
            <div className="min-w-0">
              <p className="wrap-anywhere font-semibold">
                <bdi>{referee.name}</bdi>
              </p>
              <p className="wrap-anywhere text-muted text-small">
                {t(`relationships.${referee.relationship}`)}, <bdi>{referee.email}</bdi>
              </p>
            </div>
            <Badge tone={tones[referee.state]}>{t(`state.${referee.state}`)}</Badge>
          </div>
          {referee.mayChange && (referee.state === 'wrong' || referee.state === 'undelivered') && (
            <p className="col-start-2 text-small">{t(`${referee.state}How`)}</p>
          )}
          {referee.mayChange && (
            <div className="col-span-full -mx-2.5 flex flex-wrap items-start gap-x-1 gap-y-2 sm:col-span-1 sm:col-start-2">
              <RefereeFields token={token} locale={locale} referee={referee} />
              {referee.mayTakeBack && <TakeBack token={token} locale={locale} referee={referee} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
