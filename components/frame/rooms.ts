import { CalendarCheck, House, type LucideIcon, Palmtree } from 'lucide-react'

export type Room = {
  href: string
  name: string
  icon: LucideIcon
  /** A room of its own below this one's address. */
  except?: string
  /** How much waits there. */
  waiting?: number
}

const approvals = '/leave/approvals'

/** The rooms of the house, in the order of the rail. A room is listed when it can be entered. */
export const roomsFor = ({ decides, waiting }: { decides: boolean; waiting: number }): Room[] => [
  { href: '/', name: 'Home', icon: House },
  { href: '/leave', name: 'Leave', icon: Palmtree, except: approvals },
  ...(decides ? [{ href: approvals, name: 'Approvals', icon: CalendarCheck, waiting }] : []),
]
