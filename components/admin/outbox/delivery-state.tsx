import { Badge } from '@/components/ui/badge'
import type { OutboxItem } from '@/lib/contracts/browser/outbox'
import { words } from '@/lib/i18n/words'

const tones = { queued: 'pending', kept: 'off', sent: 'approved', refused: 'refused' } as const

/** What became of a mail or text message. */
export async function DeliveryState({ item }: { item: Pick<OutboxItem, 'state' | 'attempts'> }) {
  const t = await words('outbox')
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={tones[item.state]}>{t(`state.${item.state}`)}</Badge>
      {item.attempts > 1 && <span className="text-muted text-small">{t('attempts', { count: item.attempts })}</span>}
    </span>
  )
}
