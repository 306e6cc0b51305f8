import { Avatar } from '@/components/ui/avatar'
import type { Away } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

const most = 6

/** Who else is away; the first few, then how many more. */
export function AwayList({ away }: { away: Away[] }) {
  const { t, dates } = useSay()
  return (
    <ul className="mt-1 grid gap-1.5">
      {away.slice(0, most).map(one => (
        <li key={`${one.person.id} ${one.startDate} ${one.startHalf}`} className="flex items-start gap-2 text-small">
          <Avatar name={one.person.name} src={one.person.avatarUrl} size="small" />
          <span className="min-w-0 break-words">
            {t.rich('outlook.awayOn', {
              name: one.person.name,
              dates: dates(one),
              b: chunks => <b className="font-semibold">{chunks}</b>,
            })}
            {one.pending && ` (${t('outlook.askedFor')})`}
          </span>
        </li>
      ))}
      {away.length > most && <li className="text-muted text-small">{`+ ${away.length - most}`}</li>}
    </ul>
  )
}
