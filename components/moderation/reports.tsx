import { Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import type { ReportItem } from '@/lib/contracts/browser/moderation-types'

export const name = (chunks: ReactNode) => <bdi className="font-semibold">{chunks}</bdi>

/** What is held against a kudos: by whom, as what, in which words. */
export function Reports({ reports }: { reports: ReportItem[] }) {
  const t = useTranslations('moderation')
  return (
    <ul aria-label={t('reports', { count: reports.length })} className="grid gap-4">
      {reports.map(report => (
        <li key={report.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
          <Flag aria-hidden="true" className="mt-1 size-4 text-pending" />
          <div className="min-w-0">
            <p className="wrap-anywhere">
              {t.rich('says', { b: name, name: report.reporter.name, mark: report.mark })}{' '}
              <Ago at={report.at} className="text-muted text-small" />
            </p>
            <p dir="auto" className="wrap-anywhere mt-0.5 max-w-[42rem] whitespace-pre-line font-serif">
              {report.reason}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
