import type { Waiting } from '@/lib/contracts/browser/leave-types'
import { AwayList } from './away-list'
import { words } from './words'

/** What approving would lead to: the balance after, and who else is away then. */
export function Consequences({ of: { person, balanceAfter, away } }: { of: Waiting }) {
  return (
    <div className="grid gap-2">
      {balanceAfter !== null && (
        <p className={balanceAfter < 0 ? 'font-semibold text-refused' : undefined}>
          {words.wouldKeep(person.name, balanceAfter)}
        </p>
      )}
      {away.length > 0 ? (
        <div>
          <p className="text-muted text-small">{words.alsoAway}</p>
          <AwayList away={away} />
        </div>
      ) : (
        <p className="text-muted text-small">{words.nobodyElse}</p>
      )}
    </div>
  )
}
