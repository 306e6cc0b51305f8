import { House, type LucideIcon, Users } from 'lucide-react'
import type { Me } from '@/lib/contracts/browser/types'
import type { Messages } from '@/lib/i18n/catalog'

export type Room = {
  href: string
  /** Its name is `frame.room.<name>` in every language. */
  name: keyof Messages['frame']['room']
  icon: LucideIcon
  /** Pressed after G, it leads here. */
  key: string
  /** Who may enter; without it everybody. The page itself refuses all the same: this only hides the door. */
  opensTo?: (me: Me) => boolean
}

/** The rooms of the house, in the order of the rail. A room is listed when its page exists. */
const rooms: Room[] = [
  { href: '/', name: 'home', icon: House, key: 'h' },
  { href: '/people', name: 'people', icon: Users, key: 'p' },
]

/** The rooms this reader may enter. */
export const roomsFor = (me: Me) => rooms.filter(room => room.opensTo?.(me) ?? true)
