'use client'

import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import type { Waiting } from '@/lib/contracts/browser/leave-types'
import { Consequences } from './consequences'
import { DecideForm } from './decide-form'
import { useSay } from './use-say'

/** What waits for one's decision, each with what it would lead to. */
export function WaitingList({ waiting }: { waiting: Waiting[] }) {
  const { t, days, dates } = useSay()
  return (
    <ul className="divide-y divide-line border-line border-y">
      {waiting.map(one => (
        <li key={one.id}>
          <article aria-label={`${one.person.name}, ${dates(one)}`} className="flex gap-3 py-5 sm:gap-4">
            <Avatar name={one.person.name} src={one.person.avatarUrl} size="large" />
            <div className="grid min-w-0 grow gap-3">
              <div>
                <h2 className="break-words font-semibold">{one.person.name}</h2>
                <p className="break-words text-large">
                  <Link href={`/leave/${one.id}`} className="underline underline-offset-4 hover:no-underline">
                    {dates(one)}
                  </Link>
                </p>
                <p className="break-words text-muted">{t('list.line', { kind: one.kind, days: days(one.days) })}</p>
              </div>
              {one.comments && (
                <p dir="auto" className="letter whitespace-pre-line">
                  {one.comments}
                </p>
              )}
              <Consequences of={one} />
              <DecideForm id={one.id} name={one.person.name} dates={dates(one)} />
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}
