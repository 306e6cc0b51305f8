import {
  Building2,
  CalendarCheck,
  CalendarDays,
  ChartNoAxesColumn,
  House,
  type LucideIcon,
  Palmtree,
  PartyPopper,
  Settings2,
  Star,
  UserCheck,
  Users,
} from 'lucide-react'
import type { Me } from '@/lib/contracts/browser/types'
import type { Messages } from '@/lib/i18n/catalog'

export type RoomName = keyof Messages['frame']['room']

export type Room = {
  href: string
  /** Its name is `frame.room.<name>` in every language. */
  name: RoomName
  icon: LucideIcon
  /** Pressed after G, it leads here. */
  key: string
  /** Who may enter; without it everybody. The page itself refuses all the same: this only hides the door. */
  opensTo?: (me: Me) => boolean
  /** A room of its own below this one's address. */
  except?: string
}

/** How much waits for the reader, by room. */
export type Waiting = Partial<Record<RoomName, number>>

const approvals = '/leave/approvals'

/** The rooms of the house, in the order of the rail. A room is listed when its page exists. */
const rooms: Room[] = [
  { href: '/', name: 'home', icon: House, key: 'h' },
  { href: '/people', name: 'people', icon: Users, key: 'p' },
  { href: '/leave', name: 'leave', icon: Palmtree, key: 'l', except: approvals },
  { href: approvals, name: 'approvals', icon: CalendarCheck, key: 'a', opensTo: me => me.decidesLeave },
  { href: '/calendar', name: 'calendar', icon: CalendarDays, key: 'c' },
  { href: '/events', name: 'events', icon: PartyPopper, key: 'e' },
  { href: '/hiring', name: 'hiring', icon: UserCheck, key: 'f', opensTo: me => me.recruits },
  { href: '/reviews', name: 'reviews', icon: Star, key: 'r', opensTo: me => me.reviews },
  { href: '/insights', name: 'insights', icon: ChartNoAxesColumn, key: 'i', opensTo: me => me.leads },
  { href: '/admin', name: 'admin', icon: Settings2, key: 'm', opensTo: me => me.person.role !== 'employee' },
  { href: '/companies', name: 'companies', icon: Building2, key: 'o', opensTo: me => me.person.role === 'super_admin' },
]

/** The rooms this reader may enter. */
export const roomsFor = (me: Me) => rooms.filter(room => room.opensTo?.(me) ?? true)
