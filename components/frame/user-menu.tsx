'use client'

import { ChevronsUpDown, LogOut } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Menu } from '@/components/ui/menu'
import { chooseTheme, currentTheme, type Theme, themes } from '@/components/ui/theme'
import type { Me, Role } from '@/lib/contracts/browser/me'
import { signOut } from './sign-out'

const roleNames: Record<Role, string> = {
  employee: 'Employee',
  moderator: 'Moderator',
  admin: 'Admin',
  super_admin: 'Super admin',
}

export function UserMenu({ me: { person }, look }: { me: Me; look: 'rail' | 'bar' }) {
  const [theme, setTheme] = useState<Theme>()
  const rail = look === 'rail'
  return (
    <Menu
      label={`${person.name}: theme, sign out`}
      side={rail ? 'top' : 'bottom'}
      align={rail ? 'start' : 'end'}
      className={
        rail
          ? 'flex w-full items-center gap-3 rounded-base p-2 text-start hover:bg-hover aria-expanded:bg-hover'
          : 'grid size-10 place-items-center rounded-full'
      }
      entries={() => [
        {
          kind: 'about',
          content: (
            <>
              <p className="truncate font-semibold">{person.name}</p>
              <p className="truncate text-muted text-small">{person.email}</p>
            </>
          ),
        },
        { kind: 'line' },
        {
          kind: 'choice',
          label: 'Theme',
          value: theme ?? currentTheme(),
          options: [...themes],
          onChoose(value) {
            setTheme(value as Theme)
            chooseTheme(value as Theme)
          },
        },
        { kind: 'line' },
        { kind: 'action', label: 'Sign out', icon: LogOut, onSelect: signOut },
      ]}
    >
      <Avatar name={person.name} src={person.avatarUrl} className={rail ? 'size-9' : undefined} />
      {rail && (
        <>
          <span className="min-w-0 grow">
            <span className="block truncate font-semibold leading-tight">{person.name}</span>
            <span className="block truncate text-muted text-small leading-tight">{roleNames[person.role]}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-muted" />
        </>
      )}
    </Menu>
  )
}
