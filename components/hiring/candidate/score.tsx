import { Table } from '@/components/ui/table'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import type { RatedQuestion, ShownScore } from '@/lib/contracts/browser/candidate-types'
import { words } from '@/lib/i18n/words'
import { ScoreDial } from './score-dial'

type ScoreProps = { score: ShownScore | null; person: CandidatePage['person'] }

/** The score and how it came about, what was praised most and least, and a few of the words. */
export async function Score({ score, person }: ScoreProps) {
  const t = await words('candidate')
  if (!score) return null
  const managers = score.references.filter(one => one.relationship === 'manager').length
  return (
    <section aria-labelledby="score" className="grid gap-6">
      <h2 id="score" className="font-serif text-lead">
        {t('score.title')}
      </h2>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <ScoreDial score={score.score} label={t('score.dial', { score: score.score })} of={t('score.of')} />
        <div className="min-w-56 grow basis-56">
          <p>{t('score.finding', { count: score.references.length, managers })}</p>
          <details className="mt-2">
            <summary className="w-fit cursor-pointer rounded-small text-accent underline-offset-4 hover:underline">
              {t('score.how')}
            </summary>
            <p className="mt-2 max-w-prose text-muted">{t('score.rule', { name: person.name })}</p>
            <div className="mt-3">
              <Table
                caption={t('score.title')}
                rows={score.references}
                rowKey={row => row.id}
                columns={[
                  { key: 'referee', head: t('score.referee'), title: true, cell: row => <bdi>{row.name}</bdi> },
                  {
                    key: 'relationship',
                    head: t('score.relationship'),
                    cell: row => t(`relationship.${row.relationship}`),
                  },
                  { key: 'rated', head: t('score.rated'), figures: true, cell: row => row.rated },
                  { key: 'score', head: t('score.score'), figures: true, cell: row => row.score ?? t('score.unrated') },
                ]}
              />
            </div>
          </details>
        </div>
      </div>
      {score.strongest.length > 0 && (
        <div className="grid gap-6 sm:grid-cols-2">
          <Rated title={t('score.strongest')} questions={score.strongest} />
          <Rated title={t('score.weakest')} questions={score.weakest} />
        </div>
      )}
      {score.quotes.length > 0 && (
        <div className="grid gap-4">
          <h3 className="font-semibold">{t('score.quotes')}</h3>
          {score.quotes.map(quote => (
            <figure key={quote.id} className="border-accent border-s-2 ps-4">
              <blockquote dir="auto" className="letter wrap-anywhere whitespace-pre-wrap">
                {quote.text}
              </blockquote>
              <figcaption className="mt-1 text-muted text-small">
                {t.rich('score.quoteOf', {
                  by: quote.by,
                  relationship: t(`relationship.${quote.relationship}`),
                })}
                <span dir="auto" className="block">
                  {quote.question}
                </span>
              </figcaption>
            </figure>
          ))}
        </div>
      )}
    </section>
  )
}

async function Rated({ title, questions }: { title: string; questions: RatedQuestion[] }) {
  const t = await words('candidate')
  return (
    <div>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="divide-y divide-line border-line border-y">
        {questions.map(({ id, question, score, count }) => (
          <li key={id} className="flex items-baseline justify-between gap-4 py-2">
            <span className="wrap-anywhere min-w-0">
              <bdi>{question}</bdi>
              <span className="ms-2 whitespace-nowrap text-muted text-small">{t('score.ratings', { count })}</span>
            </span>
            <span className="font-semibold tabular-nums">{score}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
