import { Tabs } from '@/components/ui/tabs'
import { words } from '@/lib/i18n/words'

/** Mails, text messages, and the work behind them. */
export async function OutboxTabs({ current }: { current: 'mail' | 'text' | 'jobs' }) {
  const t = await words('outbox')
  return (
    <Tabs
      label={t('tabs')}
      tabs={[
        { href: '/admin/outbox', label: t('mails'), current: current === 'mail' },
        { href: '/admin/outbox?channel=text', label: t('texts'), current: current === 'text' },
        { href: '/admin/outbox/jobs', label: t('jobs'), current: current === 'jobs' },
      ]}
    />
  )
}
