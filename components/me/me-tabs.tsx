'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Tabs } from '@/components/ui/tabs'

const tabs = { profile: '/me', security: '/me/security', notices: '/me/notices', calendars: '/me/calendars' } as const

/** The parts of one's settings. A layout stays while one goes from part to part, so it asks the browser where it is. */
export function MeTabs() {
  const t = useTranslations('me.tabs')
  const here = usePathname()
  return (
    <Tabs
      label={t('label')}
      tabs={(Object.keys(tabs) as (keyof typeof tabs)[]).map(name => ({
        href: tabs[name],
        label: t(name),
        current: here === tabs[name],
      }))}
    />
  )
}
