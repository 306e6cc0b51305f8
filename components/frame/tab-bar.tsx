import type { Me } from '@/lib/contracts/browser/types'
import { words } from '@/lib/i18n/words'
import { MoreRooms } from './more-rooms'
import { RoomLink } from './room-link'
import { type Room, roomsFor, type Waiting } from './rooms'
import { WaitingCount } from './waiting-count'

// What a phone of 320 px holds with names one can read.
const places = 6

/** The phone's rooms, under the thumb; those that find no place are behind "More". A house of one room needs no signposts. */
export async function TabBar({ me, waiting }: { me: Me; waiting: Waiting }) {
  const t = await words('frame')
  const rooms = roomsFor(me)
  if (rooms.length < 2) return null
  const first = rooms.length > places ? rooms.slice(0, places - 1) : rooms
  const more = rooms.slice(first.length)
  const count = (room: Room) => ({ count: waiting[room.name], said: t('waiting') })
  return (
    <>
      {/* The bar stands above the page: what is last must not end beneath it. */}
      <div data-screen-only className="box-content h-14 shrink-0 pb-[env(safe-area-inset-bottom)] lg:hidden" />
      <nav
        aria-label={t('rooms')}
        data-screen-only
        className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
      >
        <ul className="flex justify-around">
          {first.map(room => (
            <li key={room.href} className="min-w-0 grow basis-0">
              <RoomLink
                href={room.href}
                except={room.except}
                className="relative grid h-14 grid-cols-1 content-center justify-items-center gap-0.5 text-muted text-small"
                here="font-semibold text-accent"
              >
                <room.icon aria-hidden="true" className="size-5" />
                <span className="max-w-full truncate px-1">{t(`room.${room.name}`)}</span>
                <WaitingCount {...count(room)} className="absolute start-1/2 top-0.5 ms-1.5" />
              </RoomLink>
            </li>
          ))}
          {more.length > 0 && (
            <li className="min-w-0 grow basis-0">
              <MoreRooms label={t('more')}>
                <ul>
                  {more.map(room => (
                    <li key={room.href}>
                      <RoomLink
                        href={room.href}
                        except={room.except}
                        className="flex h-11 items-center gap-3 rounded-small px-3 font-semibold hover:bg-hover"
                        here="bg-accent-soft text-accent"
                      >
                        <room.icon aria-hidden="true" className="size-5" />
                        {t(`room.${room.name}`)}
                        <WaitingCount {...count(room)} className="ms-auto" />
                      </RoomLink>
                    </li>
                  ))}
                </ul>
              </MoreRooms>
            </li>
          )}
        </ul>
      </nav>
    </>
  )
}
