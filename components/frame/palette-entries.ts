import {
  Bell,
  BellRing,
  Braces,
  CalendarPlus,
  HandHeart,
  Keyboard,
  Languages,
  LogOut,
  type LucideIcon,
  Settings,
  ShieldCheck,
  SunMoon,
  UserPlus,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import { chooseTheme, themes } from '@/components/ui/theme'
import type { Me } from '@/lib/contracts/browser/types'
import { localeList, locales } from '@/lib/i18n/locales'
import { openFloating } from './open'
import { roomsFor } from './rooms'
import { signOut } from './sign-out'
import { speak } from './speak'

/** What the palette offers: a place to go, or something to do. */
export type Entry = { label: string; also?: string; icon: LucideIcon; lang?: string } & (
  | { href: string }
  | { run: () => unknown }
)

/** The pages and actions of the palette. A page that has an action of its own adds it here by one line. */
export function useEntries(me: Me): { pages: Entry[]; actions: Entry[] } {
  const t = useTranslations('frame')
  const notices = useTranslations('notices')
  return {
    pages: [
      ...roomsFor(me).map(room => ({ label: t(`room.${room.name}`), icon: room.icon, href: room.href })),
      { label: notices('title'), icon: Bell, href: '/notices' },
      { label: t('docs'), icon: Braces, href: '/docs' },
    ],
    actions: [
      { label: t('palette.thank'), icon: HandHeart, href: '/?thank' },
      { label: t('settings'), icon: Settings, href: '/me' },
      { label: t('palette.security'), icon: ShieldCheck, href: '/me/security' },
      ...(isAdmin(me) ? [{ label: t('palette.newEvent'), icon: CalendarPlus, href: '/events/new' }] : []),
      ...(me.recruits ? [{ label: t('palette.newCandidate'), icon: UserPlus, href: '/hiring/candidates/new' }] : []),
      { label: notices('settings'), icon: BellRing, href: '/me/notices' },
      { label: t('palette.shortcuts'), icon: Keyboard, run: () => openFloating('shortcuts') },
      ...themes.map(theme => ({
        label: t('palette.theme', { theme: t(`themes.${theme}`) }),
        icon: SunMoon,
        run: () => chooseTheme(theme),
      })),
      ...localeList.map(locale => ({
        label: locales[locale].name,
        also: t('language'),
        lang: locale,
        icon: Languages,
        run: () => speak(locale),
      })),
      { label: t('signOut'), icon: LogOut, run: signOut },
    ],
  }
}

const isAdmin = (me: Me) => me.person.role === 'admin' || me.person.role === 'super_admin'

/** Whether an entry fits what was typed: each word begins some word of it. */
export function fits({ label, also = '' }: Pick<Entry, 'label' | 'also'>, typed: string) {
  const known = `${label} ${also}`.toLocaleLowerCase().split(/\s+/)
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => known.some(one => one.startsWith(word)))
}
