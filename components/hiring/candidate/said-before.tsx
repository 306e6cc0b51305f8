import { RelativeTime } from '@/components/ui/relative-time'
import type { CorrectionPage } from '@/lib/contracts/browser/answer-correction'
import { words } from '@/lib/i18n/words'
import { Said } from './said'

/** What an answer said before it was changed: nothing of it is ever lost. */
export async function SaidBefore({ page }: { page: CorrectionPage }) {
  const t = await words('candidate')
  if (page.before.length === 0) return <p className="text-muted text-small">{t('correction.kept')}</p>
  return (
    <section aria-labelledby="before">
      <h2 id="before" className="mb-3 font-serif text-lead">
        {t('correction.before')}
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {page.before.map(({ said, comment, by, at }) => (
          <li key={at} className="wrap-anywhere grid gap-1 py-3">
            <Said said={said} />
            {comment && (
              <p dir="auto" className="whitespace-pre-wrap text-muted">
                {comment}
              </p>
            )}
            <p className="text-muted text-small">
              {t.rich(by ? 'correction.by' : 'correction.byReferee', {
                by: by ?? page.referee,
                when: () => <RelativeTime at={at} />,
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
