import type { Waiting } from '@/lib/contracts/browser/leave-types'
import { AwayList } from './away-list'
import { useSay } from './use-say'

/** What approving would lead to: the balance after, and who else is away then. */
export function Consequences({ of: { person, balanceAfter, away } }: { of: Waiting }) {
  const { t, days } = useSay()
  return (
    <div className="grid gap-2">
      {balanceAfter !== null && (
        <p className={balanceAfter < 0 ? 'font-semibold text-refused' : undefined}>
          {balanceAfter < 0
            ? t('decide.short', { name: person.name, days: days(-balanceAfter) })
            : t('decide.keeps', { name: person.name, days: days(balanceAfter) })}
        </p>
      )}
      {away.length > 0 ? (
        <div>
          <p className="text-muted text-small">{t('decide.alsoAway')}</p>
          <AwayList away={away} />
        </div>
      ) : (
        <p className="text-muted text-small">{t('decide.nobodyElse')}</p>
      )}
    </div>
  )
}
