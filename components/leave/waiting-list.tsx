'use client'

import Link from 'next/link'
import { useId, useRef, useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import type { Waiting } from '@/lib/contracts/browser/leave-types'
import { Consequences } from './consequences'
import { DecideForm } from './decide-form'
import { Several } from './several'
import { useApprovalKeys } from './use-approval-keys'
import { useSay } from './use-say'

/** What waits for one's decision, each with what it would lead to; several may be approved at once. */
export function WaitingList({ waiting }: { waiting: Waiting[] }) {
  const { t, days, dates } = useSay()
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<number[]>([])
  const form = useId()
  useApprovalKeys(list)
  const there = chosen.filter(id => waiting.some(one => one.id === id))
  const choose = (id: number, on: boolean) => setChosen(on ? [...there, id] : there.filter(one => one !== id))

  return (
    <>
      <ul ref={list} className="divide-y divide-line border-line border-y empty:hidden">
        {waiting.map(one => (
          <li key={one.id}>
            <article
              data-request={one.id}
              tabIndex={-1}
              aria-label={`${one.person.name}, ${dates(one)}`}
              className="flex scroll-mt-20 scroll-mb-24 gap-3 py-5 outline-offset-4 sm:gap-4"
            >
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
                  {one.substitute && (
                    <p className="break-words text-muted">{t('list.standIn', { name: one.substitute.name })}</p>
                  )}
                </div>
                {one.comments && (
                  <p dir="auto" className="letter whitespace-pre-line">
                    {one.comments}
                  </p>
                )}
                <Consequences of={one} />
                <DecideForm id={one.id} name={one.person.name} dates={dates(one)} />
              </div>
              {waiting.length > 1 && (
                <label className="-m-1 grid size-8 shrink-0 cursor-pointer place-items-center">
                  <input
                    type="checkbox"
                    name="ids"
                    value={one.id}
                    form={form}
                    aria-label={t('decide.choose', { name: one.person.name, dates: dates(one) })}
                    checked={there.includes(one.id)}
                    onChange={event => choose(one.id, event.target.checked)}
                    className="size-4.5 accent-accent"
                  />
                </label>
              )}
            </article>
          </li>
        ))}
      </ul>
      {/* It stays when few are left: it may still have to say which could not be approved. */}
      <Several id={form} waiting={waiting} chosen={there} onChooseAll={() => setChosen(waiting.map(one => one.id))} />
    </>
  )
}
