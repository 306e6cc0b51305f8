import { RoomLink } from './room-link'
import { rooms } from './rooms'

/** The phone's rooms, under the thumb. A house of one room needs no signposts. */
export function TabBar() {
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
              className="grid h-14 place-content-center justify-items-center gap-0.5 text-muted text-small"
              here="font-semibold text-accent"
            >
              <room.icon aria-hidden="true" className="size-5" />
              {room.name}
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
