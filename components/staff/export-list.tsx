import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { words } from '@/lib/i18n/words'
import { TaskProgress } from './task-progress'

type Ordered = {
  id: string
  what: 'people' | 'recognitions' | 'leave'
  as: string
  status: 'pending' | 'completed' | 'failed'
  done: number
  total: number | null
  createdAt: Date
  by: string | null
}

/** What was ordered lately: to be fetched, or how far it is. */
export async function ExportList({ exports }: { exports: Ordered[] }) {
  const t = await words('staffImport')
  if (exports.length === 0) return <p className="mt-4 text-muted">{t('export.none')}</p>
  return (
    <ul aria-label={t('export.list')} className="mt-6 divide-y divide-line border-line border-y">
      {exports.map(one => {
        const name = t('export.item', { what: t(`export.${one.what}`), as: one.as.toUpperCase() })
        return (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-48 grow basis-64">
              <p className="font-semibold">{name}</p>
              <p className="text-muted text-small">
                {t.rich('import.by', {
                  name: () => <bdi>{one.by}</bdi>,
                  when: () => <RelativeTime at={one.createdAt.toISOString()} />,
                })}
              </p>
            </div>
            {one.status === 'completed' && (
              <a
                href={`/api/browser/exports/${one.id}/file`}
                download
                aria-label={t('export.fetch', { name })}
                className={buttonClass()}
              >
                {t('export.download')}
              </a>
            )}
            {one.status === 'pending' && (
              <div className="grow basis-full">
                <TaskProgress id={one.id} label={t('progress.exporting')} done={one.done} total={one.total ?? 0} />
              </div>
            )}
            {one.status === 'failed' && <Badge tone="refused">{t('export.failed')}</Badge>}
          </li>
        )
      })}
    </ul>
  )
}
