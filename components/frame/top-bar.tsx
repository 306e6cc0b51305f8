import Link from 'next/link'
import { House } from '@/components/brand/house'
import { Bell } from '@/components/notices/bell'
import type { CompanyLook } from '@/lib/contracts/browser/look'
import type { Me } from '@/lib/contracts/browser/types'
import { SearchButton } from './search-button'
import { UserMenu } from './user-menu'

/** The phone's head: the house and oneself. */
export function TopBar({ me, look }: { me: Me; look: CompanyLook }) {
  return (
    <header
      data-screen-only
      className="sticky top-0 z-20 flex h-14 items-center justify-between border-line border-b bg-paper px-4 lg:hidden"
    >
      <Link href="/" className="flex h-10 items-center gap-2 rounded-small">
        <House look={look} size="bar" />
      </Link>
      <div className="flex items-center gap-1">
        <SearchButton look="bar" />
        <Bell look="bar" />
        <UserMenu me={me} look="bar" />
      </div>
    </header>
  )
}
