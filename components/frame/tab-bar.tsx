import type { Me } from '@/lib/contracts/browser/types'
import { words } from '@/lib/i18n/words'
import { RoomLink } from './room-link'
import { roomsFor, type Waiting } from './rooms'
import { WaitingCount } from './waiting-count'

/** The phone's rooms, under the thumb. A house of one room needs no signposts. */
export async function TabBar({ me, waiting }: { me: Me; waiting: Waiting }) {
  const t = await words('frame')
  const rooms = roomsFor(me)
  if (rooms.length < 2) return null
  return (
    <nav
      aria-label={t('rooms')}
      data-screen-only
      className="sticky bottom-0 z-20 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="flex justify-around">
        {rooms.slice(0, 6).map(room => (
          <li key={room.href} className="min-w-0 grow basis-0">
            <RoomLink
              href={room.href}
              except={room.except}
              className="relative grid h-14 grid-cols-1 content-center justify-items-center gap-0.5 text-muted text-small"
              here="font-semibold text-accent"
            >
              <room.icon aria-hidden="true" className="size-5" />
              <span className="max-w-full truncate px-1">{t(`room.${room.name}`)}</span>
              <WaitingCount
                count={waiting[room.name]}
                said={t('waiting')}
                className="absolute start-1/2 top-0.5 ms-1.5"
              />
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
