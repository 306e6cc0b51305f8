import type { ReactNode } from 'react'
import { Words } from '@/components/i18n/words'
import { MeTabs } from '@/components/me/me-tabs'
import { PageWidth } from '@/components/people/page-width'
import { PageHeader } from '@/components/ui/page-header'
import { words } from '@/lib/i18n/words'

/** One's settings: each part a page below, whose sections begin at the second heading. */
export default async function MeLayout({ children }: { children: ReactNode }) {
  const t = await words('me')
  return (
    <Words of={['me']}>
      <PageWidth>
        <PageHeader title={t('title')} />
        <MeTabs />
        <div className="pt-2">{children}</div>
      </PageWidth>
    </Words>
  )
}
