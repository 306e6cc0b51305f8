import type { ShownAnswer } from '@/lib/contracts/browser/candidate-types'
import { words } from '@/lib/i18n/words'
import { Said } from './said'

/** All that one referee said, unfolded when it is wanted. */
export async function Answers({ who, answers }: { who: string; answers: ShownAnswer[] }) {
  const t = await words('candidate')
  return (
    <details>
      <summary
        aria-label={t('referee.answersOf', { who })}
        className="w-fit cursor-pointer rounded-small py-0.5 text-accent underline-offset-4 hover:underline"
      >
        {t('referee.answers')}
      </summary>
      <dl className="mt-2 divide-y divide-line border-line border-y">
        {answers.map(answer => (
          <div key={answer.id} className="grid gap-1 py-3">
            <dt dir="auto" className="text-muted text-small">
              {answer.question}
            </dt>
            <dd className="wrap-anywhere">
              <Said said={answer.said} />
              {answer.comment && (
                <p dir="auto" className="mt-1 whitespace-pre-wrap text-muted">
                  {answer.comment}
                </p>
              )}
              {answer.revised && <p className="mt-1 text-muted text-small">{t('referee.corrected')}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
