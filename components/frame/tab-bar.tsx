import { RoomLink } from './room-link'
import type { Room } from './rooms'
import { WaitingCount } from './waiting-count'

/** The phone's rooms, under the thumb. A house of one room needs no signposts. */
export function TabBar({ rooms }: { rooms: Room[] }) {
  if (rooms.length < 2) return null
  return (
    <nav
      aria-label="Rooms"
      data-screen-only
      className="sticky bottom-0 z-20 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="flex justify-around">
        {rooms.slice(0, 5).map(room => (
          <li key={room.href} className="grow">
            <RoomLink
              href={room.href}
              except={room.except}
              className="relative grid h-14 place-content-center justify-items-center gap-0.5 text-muted text-small"
              here="font-semibold text-accent"
            >
              <room.icon aria-hidden="true" className="size-5" />
              {room.name}
              <WaitingCount count={room.waiting} className="absolute start-1/2 top-0.5 ms-1.5" />
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
