'use client'

import { CalendarDays, type LucideIcon, Palmtree, Shield } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import type { NoticeItem } from '@/lib/contracts/browser/notices-types'
import { useSentence } from './use-sentence'

const icons: Record<string, LucideIcon> = { event: CalendarDays, leave: Palmtree }

/** One notice: who, what and when; it leads to what it is about. */
export function NoticeRow({ item, onLeave }: { item: NoticeItem; onLeave?: () => void }) {
  const t = useTranslations('notices')
  const sentence = useSentence(item)
  const Icon = icons[item.kind.split('.')[0] ?? ''] ?? Shield
  const inside = (
    <>
      {item.who ? (
        <Avatar name={item.who.name} src={item.who.avatarUrl} />
      ) : (
        <span aria-hidden="true" className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-muted">
          <Icon className="size-4" />
        </span>
      )}
      <span className="min-w-0 grow">
        <span className="wrap-anywhere block">
          {item.unread && <span className="sr-only">{t('unread')} </span>}
          {sentence}
        </span>
        {item.quote && (
          <span dir="auto" className="wrap-anywhere mt-0.5 line-clamp-2 block font-serif text-muted">
            {item.quote}
          </span>
        )}
        <Ago at={item.at} className="text-muted text-small" />
      </span>
      <span
        aria-hidden="true"
        className={`mt-2 size-2 shrink-0 rounded-full ${item.unread ? 'bg-accent' : 'bg-transparent'}`}
      />
    </>
  )
  const look = 'flex items-start gap-3 rounded-base p-2'
  if (!item.href || item.gone) return <div className={look}>{inside}</div>
  return (
    <Link href={item.href} prefetch={false} onClick={onLeave} className={`${look} transition-colors hover:bg-hover`}>
      {inside}
    </Link>
  )
}
