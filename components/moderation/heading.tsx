import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { words } from '@/lib/i18n/words'

type HeadingProps = { current: 'pending' | 'resolved'; waiting: number }

/** The section's name and its two pages. */
export async function Heading({ current, waiting }: HeadingProps) {
  const t = await words('moderation')
  return (
    <>
      <PageHeader title={t('title')}>{t(current === 'pending' ? 'intro' : 'resolved.intro')}</PageHeader>
      <div className="mb-2">
        <Tabs
          label={t('tabs.label')}
          tabs={[
            {
              href: '/admin/moderation',
              label: t('tabs.pending'),
              count: waiting || undefined,
              current: current === 'pending',
            },
            { href: '/admin/moderation/resolved', label: t('tabs.resolved'), current: current === 'resolved' },
          ]}
        />
      </div>
    </>
  )
}
