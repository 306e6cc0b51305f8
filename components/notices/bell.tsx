'use client'

import { useQuery } from '@tanstack/react-query'
import { Bell as BellIcon } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Popover } from '@/components/ui/popover'
import { unreadQuery } from '@/lib/contracts/browser/query-options'

const Panel = lazy(() => import('./panel'))

const looks = {
  rail: 'size-10 rounded-base border border-line hover:border-edge',
  bar: 'size-10 rounded-full hover:bg-hover',
}

const most = 99

/** How much is unread, and the newest of it on a press. Without scripts it leads to the page. */
export function Bell({ look }: { look: keyof typeof looks }) {
  const t = useTranslations('notices')
  const { data } = useQuery(unreadQuery)
  const count = data?.count ?? 0
  return (
    <Popover
      label={t('bell', { count })}
      href="/notices"
      align={look === 'rail' ? 'start' : 'end'}
      className={`relative grid place-items-center text-muted transition-colors hover:text-ink ${looks[look]}`}
      button={
        <>
          <BellIcon aria-hidden="true" className="size-5" />
          {count > 0 && (
            <span
              aria-hidden="true"
              className={`absolute grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 font-semibold text-[0.6875rem] text-on-accent tabular-nums leading-none ${look === 'rail' ? '-end-1.5 -top-1.5' : 'end-0 top-0'}`}
            >
              {count > most ? `${most}+` : count}
            </span>
          )}
        </>
      }
    >
      {close => (
        <Suspense fallback={null}>
          <Panel onLeave={close} />
        </Suspense>
      )}
    </Popover>
  )
}
