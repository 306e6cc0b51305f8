import { RoomLink } from '@/components/frame/room-link'
import { WaitingCount } from '@/components/frame/waiting-count'
import type { Role } from '@/lib/contracts/browser/types'
import { words } from '@/lib/i18n/words'
import { type Section, sectionsFor } from './sections'

/** What waits in a section, by its name. */
export type WaitingIn = Partial<Record<Section['name'], number>>

/** The way around the administrators' sections, beside them on a wide screen. A phone has the overview instead. */
export async function SectionNav({ role, waiting }: { role: Role; waiting: WaitingIn }) {
  const t = await words('admin')
  return (
    <nav aria-label={t('sections')} data-screen-only className="hidden lg:block">
      <div className="sticky top-12 grid gap-6">
        {sectionsFor(role).map(group => (
          <div key={group.name}>
            <p className="mb-1 px-3 text-muted text-small">{t(`group.${group.name}`)}</p>
            <ul className="grid gap-0.5">
              {group.sections.map(section => (
                <li key={section.href}>
                  <RoomLink
                    href={section.href}
                    className="flex h-9 items-center gap-2.5 rounded-base px-3 transition-colors hover:bg-hover"
                    here="bg-accent-soft font-semibold text-accent"
                  >
                    <section.icon aria-hidden="true" className="size-4 shrink-0" />
                    <span className="min-w-0 truncate">{t(`section.${section.name}`)}</span>
                    <WaitingCount count={waiting[section.name]} said={t('waiting')} className="ms-auto" />
                  </RoomLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}
