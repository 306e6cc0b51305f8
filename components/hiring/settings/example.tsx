'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { ReminderExample } from '@/lib/contracts/browser/hiring-settings-types'

/** When reminders would go to somebody who does not answer; null: not by such rules. */
export function Example({ example }: { example: ReminderExample | null }) {
  const t = useTranslations('hiringSettings.example')
  const locale = useLocale()
  const said = (at: string) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: example?.timeZone,
    }).format(new Date(at))
  return (
    <section aria-labelledby="example" className="rounded-base bg-sunken px-4 py-3">
      <h3 id="example" className="font-semibold">
        {t('title')}
      </h3>
      <div role="status" className="mt-1">
        {example === null ? (
          <p className="text-muted">{t('impossible')}</p>
        ) : (
          <>
            <p>{t(example.at.length === 0 ? 'never' : 'from', { when: said(example.from) })}</p>
            {example.at.length > 0 && (
              <ol className="mt-1 list-decimal ps-6 tabular-nums">
                {example.at.map(at => (
                  <li key={at}>
                    <time dateTime={at}>{said(at)}</time>
                  </li>
                ))}
              </ol>
            )}
            {example.more > 0 && <p className="text-muted text-small">{t('more', { count: example.more })}</p>}
          </>
        )}
      </div>
    </section>
  )
}
