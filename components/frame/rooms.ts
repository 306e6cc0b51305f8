import { House, type LucideIcon } from 'lucide-react'

export type Room = { href: string; name: string; icon: LucideIcon }

/** The rooms of the house, in the order of the rail. A room is listed when it can be entered. */
export const rooms: Room[] = [{ href: '/', name: 'Home', icon: House }]
