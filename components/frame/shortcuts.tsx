'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import { Switch } from '@/components/ui/switch'
import type { Me } from '@/lib/contracts/browser/types'
import { keysAreOn, switchKeys } from './key-choice'
import { roomsFor } from './rooms'
import { useModifier } from './use-modifier'

/** Which keys do what, and the switch for those that are a single letter. */
export default function Shortcuts({ me, onClose }: { me: Me; onClose: () => void }) {
  const t = useTranslations('frame')
  const modifier = useModifier()
  const [on, setOn] = useState(keysAreOn)
  const always = [
    { keys: [modifier, 'K'], does: t('palette.open') },
    { keys: [modifier, 'Enter'], does: t('keys.send') },
    { keys: ['Esc'], does: t('keys.close') },
  ]
  const single = [
    { keys: ['?'], does: t('palette.shortcuts') },
    { keys: ['T'], does: t('palette.thank') },
    ...(me.decidesLeave
      ? [
          { keys: ['J', 'K'], does: t('keys.request') },
          { keys: ['X'], does: t('keys.choose') },
          { keys: ['A'], does: t('keys.approve') },
          { keys: ['R'], does: t('keys.reject') },
        ]
      : []),
    ...(me.person.role !== 'employee'
      ? [
          { keys: ['J', 'K'], does: t('keys.reported') },
          { keys: ['1', '2', '3'], does: t('keys.decide') },
          { keys: ['C'], does: t('keys.comment') },
        ]
      : []),
    ...roomsFor(me).map(room => ({ keys: ['G', room.key.toUpperCase()], does: t(`room.${room.name}`) })),
  ]
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <List entries={always} />
      <div className="mt-5 border-line border-t pt-4">
        <Switch
          checked={on}
          onChange={event => {
            setOn(event.target.checked)
            switchKeys(event.target.checked)
          }}
        >
          {t('keys.single')}
        </Switch>
        <div className={on ? undefined : 'line-through decoration-muted'}>
          <List entries={single} />
        </div>
      </div>
    </Dialog>
  )
}

function List({ entries }: { entries: { keys: string[]; does: string }[] }) {
  return (
    <dl className="grid gap-1">
      {entries.map(({ keys, does }) => (
        <div key={does} className="flex min-h-9 items-center justify-between gap-4">
          <dt>{does}</dt>
          <dd dir="ltr" className="flex shrink-0 gap-1">
            {keys.map(key => (
              <kbd
                key={key}
                className="grid h-7 min-w-7 place-items-center rounded-small border border-line bg-sunken px-1.5 font-sans text-small"
              >
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
