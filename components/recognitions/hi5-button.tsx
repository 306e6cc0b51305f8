'use client'

import { Hand } from 'lucide-react'
import { classNames } from '@/components/ui/class-names'
import { notify } from '@/components/ui/notify'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { actionClass } from './action-class'
import { useHi5 } from './use-hi5'
import { useMe } from './use-me'
import { noHi5sLeft } from './words'

/** Never dead: where no hi5 can be given, pressing says why. */
export function Hi5Button({ item }: { item: FeedItem }) {
  const me = useMe()
  const hi5 = useHi5(item)
  const { count, mine, may } = item.hi5s
  const open = may && !mine && me.hi5Balance > 0

  function whyNot() {
    if (mine) return 'Your hi5 is already there.'
    if (me.person.id === item.giver.id) return 'You wrote this one. Hi5s are for other people’s kudos.'
    if (item.recipients.some(person => person.id === me.person.id))
      return 'This one thanks you. Hi5s are for other people’s kudos.'
    if (me.hi5Balance <= 0) return noHi5sLeft
    return 'You cannot hi5 this one.'
  }

  return (
    <button
      type="button"
      aria-pressed={mine}
      onClick={() => (open ? hi5.mutate() : notify({ text: whyNot() }))}
      className={actionClass(mine)}
    >
      <Hand aria-hidden="true" className={classNames('size-4.5', hi5.isPending && 'animate-pop')} />
      Hi5
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </button>
  )
}
