import Link from 'next/link'
import type { ShownAnswer } from '@/lib/contracts/browser/candidate-types'
import { words } from '@/lib/i18n/words'
import { Said } from './said'

type AnswersProps = { who: string; candidate: string; answers: ShownAnswer[] }

/** All that one referee said, unfolded when it is wanted; each can be corrected. */
export async function Answers({ who, candidate, answers }: AnswersProps) {
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
              <p className="mt-1 flex flex-wrap gap-x-4 text-muted text-small">
                {answer.revised && <span>{t('referee.corrected')}</span>}
                <Link
                  data-screen-only
                  href={`/hiring/candidates/${candidate}/answers/${answer.id}`}
                  prefetch={false}
                  aria-label={t('correction.of', { question: answer.question })}
                  className="rounded-small py-0.5 text-accent underline-offset-4 hover:underline"
                >
                  {t('correction.link')}
                </Link>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
