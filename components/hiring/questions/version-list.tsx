'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Badge } from '@/components/ui/badge'
import type { SetPage } from '@/lib/contracts/browser/question-sets-types'

/** What went out, how many are being asked by it, and what the next request will ask. */
export function VersionList({ set: { id, versions, changed } }: { set: SetPage }) {
  const t = useTranslations('questionSets')
  const [latest] = versions
  return (
    <div className="grid gap-4">
      <p>
        {latest
          ? t(changed ? 'version.changed' : 'version.same', { number: latest.number, next: latest.number + 1 })
          : t('version.none')}
      </p>
      {latest && (
        <ul className="divide-y divide-line border-line border-y">
          {versions.map(({ number, createdAt, questions, open, over }) => (
            <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <Link
                href={`/hiring/questions/${id}/versions/${number}`}
                prefetch={false}
                className="rounded-small font-semibold underline-offset-4 hover:underline"
              >
                {t('version.number', { number })}
              </Link>
              <Badge>{t('version.frozen')}</Badge>
              <span className="ms-auto text-muted text-small">
                <Ago at={createdAt} />
              </span>
              <span className="basis-full text-muted text-small">
                {[
                  t('count', { count: questions }),
                  t('version.open', { count: open }),
                  t('version.over', { count: over }),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
