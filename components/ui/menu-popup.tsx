'use client'

import { Menu } from '@base-ui/react/menu'
import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { classNames } from './class-names'

export type MenuEntry =
  | { kind: 'action'; label: string; icon?: LucideIcon; tone?: 'danger'; onSelect: () => void }
  | {
      kind: 'choice'
      label: string
      value: string
      options: { value: string; label: string; lang?: string }[]
      onChoose: (value: string) => void
    }
  | { kind: 'check'; label: string; checked: boolean; onToggle: (checked: boolean) => void }
  | { kind: 'about'; content: ReactNode }
  | { kind: 'line' }

type MenuPopupProps = {
  label: string
  entries: MenuEntry[]
  anchor: RefObject<HTMLElement | null>
  align: 'start' | 'end'
  side: 'top' | 'bottom'
  onClose: () => void
}

const row =
  'flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-small px-2.5 outline-none data-highlighted:bg-hover'

export default function MenuPopup({ label, entries, anchor, align, side, onClose }: MenuPopupProps) {
  return (
    <Menu.Root open onOpenChange={open => !open && onClose()}>
      {/* In the page's main part: what lies outside of every landmark is easily missed by screen readers. */}
      <Menu.Portal container={document.querySelector('main')}>
        <Menu.Positioner
          anchor={anchor}
          positionMethod="fixed"
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Menu.Popup
            aria-label={label}
            finalFocus={anchor}
            className="min-w-52 max-w-72 rounded-base border border-line bg-raised p-1.5 shadow-float outline-none transition data-starting-style:translate-y-0.5 data-starting-style:opacity-0"
          >
            {entries.map((entry, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of one open menu keep their places
              <Entry key={place} entry={entry} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'line') return <Menu.Separator className="mx-2 my-1.5 h-px bg-line" />
  if (entry.kind === 'about') return <div className="px-2.5 py-1.5">{entry.content}</div>
  if (entry.kind === 'action') {
    return (
      <Menu.Item onClick={entry.onSelect} className={classNames(row, entry.tone === 'danger' && 'text-refused')}>
        {entry.icon && <entry.icon aria-hidden="true" className="size-4 opacity-80" />}
        {entry.label}
      </Menu.Item>
    )
  }
  if (entry.kind === 'check') {
    return (
      <Menu.CheckboxItem defaultChecked={entry.checked} onCheckedChange={entry.onToggle} className={row}>
        <Menu.CheckboxItemIndicator keepMounted className="flex size-4 data-unchecked:invisible">
          <Check aria-hidden="true" className="size-4 text-accent" />
        </Menu.CheckboxItemIndicator>
        {entry.label}
      </Menu.CheckboxItem>
    )
  }
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-2.5 pt-1.5 pb-1 text-muted text-small">{entry.label}</Menu.GroupLabel>
      <Menu.RadioGroup value={entry.value} onValueChange={entry.onChoose}>
        {entry.options.map(option => (
          <Menu.RadioItem key={option.value} value={option.value} closeOnClick={false} className={row}>
            <Menu.RadioItemIndicator keepMounted className="flex size-4 data-unchecked:invisible">
              <Check aria-hidden="true" className="size-4 text-accent" />
            </Menu.RadioItemIndicator>
            <span lang={option.lang}>{option.label}</span>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  )
}
