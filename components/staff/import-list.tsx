import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { words } from '@/lib/i18n/words'

type Stage = 'checking' | 'checked' | 'importing' | 'imported' | 'failed'
type Sent = {
  id: string
  name: string
  rows: number
  stage: Stage
  counts?: { wrong: number }
  by: string | null
  createdAt: Date
}

const tones = {
  checking: 'off',
  checked: 'pending',
  importing: 'off',
  imported: 'approved',
  failed: 'refused',
} as const satisfies Record<Stage, string>

/** The lists somebody sent lately, and how far each has come. */
export async function ImportList({ imports }: { imports: Sent[] }) {
  const t = await words('staffImport')
  return (
    <section aria-labelledby="lately" className="mt-8">
      <h3 id="lately" className="font-semibold">
        {t('import.lately')}
      </h3>
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {imports.map(one => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2.5">
            <div className="min-w-0">
              <Link href={`/admin/people/import/${one.id}`} className="wrap-anywhere underline underline-offset-4">
                {t('import.listOf', { name: one.name || t('import.pastedName'), rows: one.rows })}
              </Link>
              <p className="text-muted text-small">
                {t.rich('import.by', {
                  name: () => <bdi>{one.by}</bdi>,
                  when: () => <RelativeTime at={one.createdAt.toISOString()} />,
                })}
              </p>
            </div>
            {one.stage === 'checked' && one.counts && one.counts.wrong > 0 ? (
              <Badge tone="refused">{t('stage.wrong')}</Badge>
            ) : (
              <Badge tone={tones[one.stage]}>{t(`stage.${one.stage}`)}</Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
