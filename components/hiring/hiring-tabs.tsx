'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Tabs } from '@/components/ui/tabs'
import type { Section } from './sections'

type HiringTabsProps = { sections: Pick<Section, 'href' | 'name'>[] }

/** The parts of the hiring room. A layout stays while one goes from part to part, so it asks the browser where it is. */
export function HiringTabs({ sections }: HiringTabsProps) {
  const t = useTranslations('hiring')
  const path = usePathname()
  const row = useRef<HTMLDivElement>(null)
  // A candidate's pages lie below /hiring/candidates, their list is the room's own address.
  const here = sections.find(one => one.href !== '/hiring' && `${path}/`.startsWith(`${one.href}/`))?.href ?? '/hiring'
  // A phone shows four of them: the one where one is must be among those.
  useEffect(() => {
    row.current?.querySelector(`a[href="${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here])
  return (
    <div ref={row} className="min-w-0">
      <Tabs
        label={t('title')}
        tabs={sections.map(({ href, name }) => ({ href, label: t(`section.${name}`), current: href === here }))}
      />
    </div>
  )
}
