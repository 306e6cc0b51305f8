import { Avatar } from '@/components/ui/avatar'
import { RelativeTime } from '@/components/ui/relative-time'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import type { ShownReference, ShownRequest } from '@/lib/contracts/browser/candidate-types'
import { words } from '@/lib/i18n/words'
import { Answers } from './answers'
import { Coming } from './coming'
import { RefereeDeeds } from './referee-deeds'
import { Point } from './request'
import { State } from './state'

export type RefereeProps = { reference: ShownReference; request: ShownRequest; person: CandidatePage['person'] }

/** One referee: who, how far, when they are reminded, what they said, and what can be done. */
export async function Referee(props: RefereeProps) {
  const t = await words('candidate')
  const { reference, person } = props
  const { name, status, reminding } = reference
  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Avatar name={name} />
        <div className="min-w-40 grow basis-40">
          <h4 className="wrap-anywhere font-semibold">
            <bdi>{name}</bdi>
          </h4>
          <p className="wrap-anywhere text-muted text-small">
            {t(`relationship.${reference.relationship}`)}
            {reference.place && (
              <>
                {' · '}
                <bdi>{reference.place}</bdi>
              </>
            )}
            {' · '}
            <bdi dir="ltr">{reference.entered.email}</bdi>
          </p>
        </div>
        {reference.score !== null && status === 'completed' && (
          <span className="whitespace-nowrap text-small tabular-nums">
            {t('referee.score', { score: reference.score })}
          </span>
        )}
        <State of={status}>{t(`referenceState.${reference.wrongPerson ? 'wrong' : status}`)}</State>
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        {reference.moments.map(({ name, at }) => (
          <Point key={name}>
            {t(`moment.${name}`)} <RelativeTime at={at} />
          </Point>
        ))}
        {reference.awaited && (
          <>
            {reference.snoozedUntil && (
              <Point>{t.rich('requests.later', { when: () => <Coming at={reference.snoozedUntil!} /> })}</Point>
            )}
            <Point>
              {person.pausedAt
                ? t('requests.nextPaused')
                : reminding.next
                  ? t.rich('requests.next', { when: () => <Coming at={reminding.next!} /> })
                  : t('requests.noNext')}
            </Point>
            <Point>{t('requests.reminders', { count: reminding.count, cap: reminding.cap })}</Point>
          </>
        )}
      </ul>
      {reference.wrongPerson && <p>{t('referee.wrongPerson')}</p>}
      {status === 'declined' && reference.declineReason && (
        <p dir="auto" className="wrap-anywhere">
          {t('referee.declined', { why: reference.declineReason })}
        </p>
      )}
      {reference.answers.length > 0 && <Answers who={name} candidate={person.id} answers={reference.answers} />}
      <RefereeDeeds {...props} />
    </li>
  )
}
