import type { ComparedAnswer, ComparedQuestion, Mean } from '@/lib/contracts/browser/candidate-types'
import { words } from '@/lib/i18n/words'
import { Said } from './said'

/** One question, and what each said: managers here, everybody else there; on a phone one below the other. */
export async function ComparedQuestionBox({ question }: { question: ComparedQuestion }) {
  const t = await words('candidate')
  const { managers, others } = question
  const points = managers.mean && others.mean ? managers.mean.score - others.mean.score : null
  const finding =
    points === null
      ? null
      : points === 0
        ? t('side.equal')
        : t(points > 0 ? 'side.more' : 'side.less', { points: Math.abs(points) })
  return (
    <article aria-labelledby={`q-${question.id}`} className="border-line border-t py-5">
      <h3 id={`q-${question.id}`} className="wrap-anywhere font-semibold">
        <bdi>{question.question}</bdi>
      </h3>
      {finding && <p className="text-muted text-small">{finding}</p>}
      <div className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Side title={t('side.managers')} {...managers} />
        <Side title={t('side.others')} {...others} />
      </div>
    </article>
  )
}

async function Side({ title, mean, answers }: { title: string; mean: Mean; answers: ComparedAnswer[] }) {
  const t = await words('candidate')
  return (
    <div className="min-w-0">
      <h4 className="mb-2 flex items-baseline justify-between gap-3 text-muted text-small">
        {title}
        {mean && <span className="font-semibold text-ink tabular-nums">{t('side.mean', { score: mean.score })}</span>}
      </h4>
      {answers.length === 0 ? (
        <p className="text-muted">{t('side.nobody')}</p>
      ) : (
        <dl className="grid gap-3">
          {answers.map(({ by, relationship, said, comment }) => (
            <div key={by} className="min-w-0">
              <dt className="wrap-anywhere text-small">
                <bdi className="font-semibold">{by}</bdi>{' '}
                <span className="text-muted">{t(`relationship.${relationship}`)}</span>
              </dt>
              <dd className="wrap-anywhere">
                <Said said={said} />
                {comment && (
                  <p dir="auto" className="whitespace-pre-wrap text-muted">
                    {comment}
                  </p>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
