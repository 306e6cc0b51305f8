import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { AvatarStack } from '@/components/ui/avatar-stack'
import { useListed } from '@/components/ui/listed'
import type { Replies } from '@/lib/contracts/browser/event-types'

/** As many names as are said in a line; all of them stand behind it. */
const named = 8

/** The faces and names of those who come, and the names of those who may. */
export function WhoComes({ replies: { yes, maybe, left } }: { replies: Replies }) {
  const t = useTranslations('events')
  const listed = useListed()
  const names = (people: { name: string }[]) => {
    const shown = people.slice(0, named).map(one => one.name)
    const rest = people.length - shown.length
    return listed(rest > 0 ? [...shown, t('reply.others', { count: rest })] : shown)
  }
  return (
    <div className="grid gap-2">
      <div aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {yes.length > 0 && <AvatarStack people={yes} most={8} />}
        <p className="font-semibold">{t('reply.who', { count: yes.length })}</p>
        {left !== null && <p className="text-muted">{t('list.left', { count: left })}</p>}
      </div>
      {yes.length > 0 && yes.length <= named && <p>{names(yes)}</p>}
      {yes.length > named && (
        <details className="group">
          <summary className="cursor-pointer text-accent">{names(yes)}</summary>
          <ul className="mt-3 grid gap-2 sm:grid-cols-2">
            {yes.map(person => (
              <li key={person.id} className="flex min-w-0 items-center gap-2">
                <Avatar name={person.name} src={person.avatarUrl} size="small" />
                <span className="truncate">{person.name}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {maybe.length > 0 && <p className="text-muted">{t('reply.may', { names: names(maybe) })}</p>}
    </div>
  )
}
