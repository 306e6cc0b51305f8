'use client'

import { Braces, ChevronsUpDown, Keyboard, LogOut, Settings } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { Menu } from '@/components/ui/menu'
import { chooseTheme, currentTheme, type Theme, themes } from '@/components/ui/theme'
import type { Me } from '@/lib/contracts/browser/types'
import { localeList, locales } from '@/lib/i18n/locales'
import { keysAreOn, switchKeys } from './key-choice'
import { openFloating } from './open'
import { signOut } from './sign-out'
import { speak } from './speak'

export function UserMenu({ me: { person, language }, look }: { me: Me; look: 'rail' | 'bar' }) {
  const t = useTranslations('frame')
  const roles = useTranslations('ui.roles')
  const [theme, setTheme] = useState<Theme>()
  const router = useRouter()
  const rail = look === 'rail'
  return (
    <Menu
      label={t('menu', { name: person.name })}
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
        { kind: 'action', label: t('settings'), icon: Settings, onSelect: () => router.push('/me') },
        { kind: 'action', label: t('docs'), icon: Braces, onSelect: () => router.push('/docs') },
        { kind: 'line' },
        {
          kind: 'choice',
          label: t('language'),
          value: language ?? '',
          options: [
            { value: '', label: t('browserLanguage') },
            ...localeList.map(locale => ({ value: locale, label: locales[locale].name, lang: locale })),
          ],
          onChoose: speak,
        },
        { kind: 'line' },
        {
          kind: 'choice',
          label: t('theme'),
          value: theme ?? currentTheme(),
          options: themes.map(value => ({ value, label: t(`themes.${value}`) })),
          onChoose(value) {
            setTheme(value as Theme)
            chooseTheme(value as Theme)
          },
        },
        { kind: 'line' },
        { kind: 'check', label: t('keys.single'), checked: keysAreOn(), onToggle: switchKeys },
        { kind: 'action', label: t('palette.shortcuts'), icon: Keyboard, onSelect: () => openFloating('shortcuts') },
        { kind: 'line' },
        { kind: 'action', label: t('signOut'), icon: LogOut, onSelect: signOut },
      ]}
    >
      <Avatar name={person.name} src={person.avatarUrl} className={rail ? 'size-9' : undefined} />
      {rail && (
        <>
          <span className="min-w-0 grow">
            <span className="block truncate font-semibold leading-tight">{person.name}</span>
            <span className="block truncate text-muted text-small leading-tight">{roles(person.role)}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-muted" />
        </>
      )}
    </Menu>
  )
}
