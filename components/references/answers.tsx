import type { RefereeForm } from '@/lib/contracts/browser/referee-form-types'
import { SaidAnswer } from './said-answer'

/** What a referee has said, question by question. */
export function Answers({ form, title, none }: { form: RefereeForm; title: string; none: string }) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mb-2 font-serif text-lead">
        {title}
      </h2>
      <dl className="divide-y divide-line border-line border-y">
        {form.steps
          .flatMap(step => step.questions)
          .map(question => (
            <div key={question.id} className="grid gap-1 py-4">
              <dt className="wrap-anywhere text-muted">
                <bdi>{question.text}</bdi>
              </dt>
              <dd className="wrap-anywhere">
                <SaidAnswer question={question} none={none} />
                {question.comment && (
                  <p dir="auto" className="mt-1 whitespace-pre-wrap text-muted">
                    {question.comment}
                  </p>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
