import Link from 'next/link'
import { House } from '@/components/brand/house'
import { Bell } from '@/components/notices/bell'
import type { CompanyLook } from '@/lib/contracts/browser/look'
import type { Me } from '@/lib/contracts/browser/types'
import { words } from '@/lib/i18n/words'
import { RoomLink } from './room-link'
import { roomsFor, type Waiting } from './rooms'
import { SearchButton } from './search-button'
import { UserMenu } from './user-menu'
import { WaitingCount } from './waiting-count'

/** The wide screen's way around: the rooms at the side, oneself at the foot. */
export async function Rail({ me, look, waiting }: { me: Me; look: CompanyLook; waiting: Waiting }) {
  const t = await words('frame')
  return (
    <header
      data-screen-only
      className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-line border-e px-3 py-5 lg:flex"
    >
      <Link href="/" className="mb-6 flex items-center gap-2 self-start rounded-small px-3 py-1">
        <House look={look} size="rail" />
      </Link>
      <div className="mb-4 grid grid-cols-[1fr_auto] gap-2">
        <SearchButton look="rail" />
        <Bell look="rail" />
      </div>
      <nav aria-label={t('rooms')} className="min-h-0 overflow-y-auto">
        <ul className="grid gap-1">
          {roomsFor(me).map(room => (
            <li key={room.href}>
              <RoomLink
                href={room.href}
                except={room.except}
                className="flex h-10 items-center gap-3 rounded-base px-3 font-semibold transition-colors hover:bg-hover"
                here="bg-accent-soft text-accent"
              >
                <room.icon aria-hidden="true" className="size-5" />
                {t(`room.${room.name}`)}
                <WaitingCount count={waiting[room.name]} said={t('waiting')} className="ms-auto" />
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
