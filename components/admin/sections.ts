import {
  Archive,
  Building2,
  CalendarHeart,
  CalendarX2,
  Flag,
  Heart,
  Inbox,
  KeyRound,
  LockKeyhole,
  type LucideIcon,
  Mail,
  MapPin,
  Palmtree,
  ScrollText,
  Star,
  Users,
} from 'lucide-react'
import type { Role } from '@/lib/contracts/browser/types'
import type { Messages } from '@/lib/i18n/catalog'

type SectionName = keyof Messages['admin']['section']

export type Section = {
  href: string
  /** Its name is `admin.section.<name>`, what it is for `admin.about.<name>`. */
  name: SectionName & keyof Messages['admin']['about']
  icon: LucideIcon
  /** Moderators may enter too; without it only administrators. The page refuses all the same: this only hides the door. */
  moderators?: boolean
}

type Group = { name: keyof Messages['admin']['group']; sections: Section[] }

/** The administrators' sections, in the order of their navigation. A section is listed when its page exists. */
const groups: Group[] = [
  {
    name: 'people',
    sections: [
      { href: '/admin/moderation', name: 'moderation', icon: Flag, moderators: true },
      { href: '/admin/people', name: 'people', icon: Users },
      { href: '/admin/reviews', name: 'reviews', icon: Star },
    ],
  },
  {
    name: 'company',
    sections: [
      { href: '/admin/company', name: 'company', icon: Building2 },
      { href: '/admin/values', name: 'values', icon: Heart },
      { href: '/admin/structure', name: 'structure', icon: MapPin },
      { href: '/admin/mails', name: 'mails', icon: Mail },
      { href: '/admin/sign-in', name: 'signIn', icon: LockKeyhole },
      { href: '/admin/retention', name: 'retention', icon: Archive },
    ],
  },
  {
    name: 'leave',
    sections: [
      { href: '/admin/leave', name: 'leave', icon: Palmtree },
      { href: '/admin/holidays', name: 'holidays', icon: CalendarHeart },
      { href: '/admin/blackouts', name: 'blackouts', icon: CalendarX2 },
    ],
  },
  {
    name: 'system',
    sections: [
      { href: '/admin/tokens', name: 'tokens', icon: KeyRound },
      { href: '/admin/audit', name: 'audit', icon: ScrollText },
      { href: '/admin/outbox', name: 'outbox', icon: Inbox },
    ],
  },
]

const isAdmin = (role: Role) => role === 'admin' || role === 'super_admin'

/** The sections somebody of this role may enter, by group; groups without one are left out. */
export const sectionsFor = (role: Role): Group[] =>
  groups
    .map(group => ({
      ...group,
      sections: group.sections.filter(one => isAdmin(role) || (one.moderators && role === 'moderator')),
    }))
    .filter(group => group.sections.length > 0)
