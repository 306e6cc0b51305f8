'use client'

import { Hand } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { classNames } from '@/components/ui/class-names'
import { notify } from '@/components/ui/notify'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { actionClass } from './action-class'
import { useHi5 } from './use-hi5'
import { useMe } from './use-me'

/** Never dead: where no hi5 can be given, pressing says why. */
export function Hi5Button({ item }: { item: FeedItem }) {
  const t = useTranslations('recognitions')
  const me = useMe()
  const hi5 = useHi5(item)
  const { count, mine, may } = item.hi5s
  const open = may && !mine && me.hi5Balance > 0

  function whyNot() {
    if (mine) return t('hi5s.there')
    if (me.person.id === item.giver.id) return t('hi5s.own')
    if (item.recipients.some(person => person.id === me.person.id)) return t('hi5s.forMe')
    if (me.hi5Balance <= 0) return t('hi5s.none')
    return t('hi5s.not')
  }

  return (
    <button
      type="button"
      aria-pressed={mine}
      onClick={() => (open ? hi5.mutate() : notify({ text: whyNot() }))}
      className={actionClass(mine)}
    >
      <Hand aria-hidden="true" className={classNames('size-4.5', hi5.isPending && 'animate-pop')} />
      {t('hi5')}
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </button>
  )
}
