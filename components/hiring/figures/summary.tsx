import { StatCard } from '@/components/ui/stat-card'
import { words } from '@/lib/i18n/words'

type SummaryProps = { asked: string; share: string; completed: number; median: string; waiting: string }

/** The four figures that matter, above the charts that explain them. */
export async function Summary({ asked, share, completed, median, waiting }: SummaryProps) {
  const t = await words('hiringFigures')
  return (
    <dl className="mb-10 grid grid-cols-2 gap-4 lg:grid-cols-4">
      <StatCard label={t('summary.asked')} value={asked} />
      <StatCard label={t('summary.share')} value={share}>
        {t('summary.shareOf', { count: completed })}
      </StatCard>
      <StatCard label={t('summary.median')} value={median}>
        {t('summary.medianOf')}
      </StatCard>
      <StatCard label={t('summary.waiting')} value={waiting}>
        {t('summary.waitingNow')}
      </StatCard>
    </dl>
  )
}
