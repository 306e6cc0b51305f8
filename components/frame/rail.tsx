import Link from 'next/link'
import { Mark } from '@/components/brand/mark'
import type { Me } from '@/lib/contracts/browser/types'
import { RoomLink } from './room-link'
import type { Room } from './rooms'
import { UserMenu } from './user-menu'
import { WaitingCount } from './waiting-count'

/** The wide screen's way around: the rooms at the left, oneself at the foot. */
export function Rail({ me, rooms }: { me: Me; rooms: Room[] }) {
  return (
    <header
      data-screen-only
      className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-line border-e px-3 py-5 lg:flex"
    >
      <Link href="/" className="mb-6 flex items-center gap-2 self-start rounded-small px-3 py-1">
        <Mark className="size-7 text-accent" />
        <span className="font-serif text-lead leading-none">Laurel</span>
      </Link>
      <nav aria-label="Rooms">
        <ul className="grid gap-1">
          {rooms.map(room => (
            <li key={room.href}>
              <RoomLink
                href={room.href}
                except={room.except}
                className="flex h-10 items-center gap-3 rounded-base px-3 font-semibold transition-colors"
                here="bg-accent-soft text-accent"
              >
                <room.icon aria-hidden="true" className="size-5" />
                {room.name}
                <WaitingCount count={room.waiting} className="ms-auto" />
              </RoomLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto">
        <UserMenu me={me} look="rail" />
      </div>
    </header>
  )
}
