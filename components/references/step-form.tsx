'use client'

import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { ProgressBar } from '@/components/ui/progress-bar'
import { useActionForm } from '@/components/ui/use-action-form'
import { keepStep } from '@/lib/actions/respond'
import type { FormStep } from '@/lib/contracts/browser/referee-form-types'
import { Hidden } from './hidden'
import { leftHere } from './kept-answers'
import { Question } from './question'
import { stepFormId } from './step-form-id'
import { useKept } from './use-kept'
import { usePlace } from './use-place'

type StepFormProps = {
  token: string
  locale: string
  step: FormStep
  /** Which step of how many. */
  at: number
  last: number
  total: number
  /** The question that comes before this step, to which a phone goes back. */
  before?: string
  /** Where one came to change something: from here back to looking it over. */
  thenCheck?: boolean
}

const isNarrow = () => window.matchMedia('(max-width: 639px)').matches

/**
 * One step of a referee's form: its questions together, or one at a time on a phone. What is written is kept as it is
 * written. Without scripts it is a form with all its questions.
 */
export function StepForm({ token, locale, step, at, last, total, before, thenCheck }: StepFormProps) {
  const t = useTranslations('respond.step')
  const [left, setLeft] = useState<ReturnType<typeof leftHere>>(null)
  const questions = left?.questions ?? step.questions
  const labels = Object.fromEntries(questions.map(one => [`a:${one.id}`, one.text]))
  const { form, summary, error, state, busy } = useActionForm(keepStep, { labels })
  const ref = useRef<HTMLFormElement>(null)
  const kept = useKept(ref, keepStep, token, at)
  const [place, go] = usePlace(step.questions.map(one => one.id))
  const [checking, setChecking] = useState(false)
  const [asked, setAsked] = useState<Record<string, string>>({})
  const moved = useRef(false)

  // What this tab knows better comes back into the fields; what has not arrived is sent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before anything is written
  useEffect(() => setLeft(leftHere(token, at, step)), [])
  const { note } = kept
  const noteLeft = useEffectEvent(() => left?.unsent && note())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is back
  useEffect(() => void noteLeft(), [left])

  // A submit that got no answer has not arrived either.
  const lost = Boolean(summary) && !state
  const noteLost = useEffectEvent(() => lost && note())
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it was lost
  useEffect(() => void noteLost(), [lost])

  // After the next question has come, it is where one reads and writes on.
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    const heading = document.getElementById(`a:${questions[place]?.id}-label`)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
    window.scrollTo({ top: 0 })
  }, [place, questions])

  const showWrong = useEffectEvent((wrong: number) => go(wrong, 'replaceState'))
  // What the server found missing may be a question further back.
  const refused = state && !state.ok ? state.fields : undefined
  useEffect(() => {
    const wrong = questions.findIndex(one => refused?.[`a:${one.id}`])
    if (wrong >= 0) showWrong(wrong)
  }, [refused, questions])

  function show(next: number) {
    moved.current = true
    setAsked({})
    go(next)
  }

  /** On a phone the next question of this step comes without leaving the page. */
  async function further() {
    const question = questions[place]!
    const data = new FormData(ref.current!)
    data.delete('q')
    data.set('q', question.id)
    data.set('go', 'check')
    setChecking(true)
    kept.handOver()
    const answer = await keepStep(null, data).catch(() => null)
    setChecking(false)
    if (answer?.ok) return show(place + 1)
    // Without a line there is nothing to check with: what was written stays here, and is kept later.
    if (!answer) {
      kept.note()
      return show(place + 1)
    }
    setAsked(answer.fields ?? {})
    document.getElementById(`a:${question.id}`)?.focus()
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value')
    const narrow = isNarrow() && !thenCheck && pressed !== 'speak'
    if (narrow && pressed === 'back' && place > 0) {
      event.preventDefault()
      return show(place - 1)
    }
    if (narrow && pressed !== 'back' && place < questions.length - 1) {
      event.preventDefault()
      if (!checking) further()
      return
    }
    kept.handOver()
    form.onSubmit(event)
  }

  const shown = questions[place] ?? questions[0]!
  const said = (number: number) => t('progress', { number: String(number), total: String(total) })
  const [first, final] = [questions[0]!.number, questions.at(-1)!.number]
  const isFinal = thenCheck || place === questions.length - 1
  const span = { first: String(first), last: String(final), total: String(total) }
  return (
    <form {...form} id={stepFormId} ref={ref} onSubmit={onSubmit} onChange={kept.note} className="grid gap-8">
      <Hidden token={token} locale={locale} at={at} />
      <input type="hidden" name="last" value={last} />
      <input type="hidden" name="here" value={shown.id} />
      {before && <input type="hidden" name="before" value={before} />}
      {thenCheck && <input type="hidden" name="then" value="check" />}
      <div className="sm:hidden">
        <ProgressBar label={step.title ?? t('how')} value={shown.number - 1} max={total} said={said(shown.number)} />
      </div>
      <div className="max-sm:hidden">
        <ProgressBar
          label={step.title ?? t('how')}
          value={first - 1}
          max={total}
          said={first === final ? said(first) : t('span', span)}
        />
      </div>
      {summary}
      {questions.map((question, index) => (
        <div
          key={`${question.id} ${left !== null}`}
          className={classNames(index !== place && 'scripted:max-sm:hidden')}
        >
          <Question question={question} error={error(`a:${question.id}`) ?? asked[`a:${question.id}`]} />
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-3 border-line border-t pt-5">
        {/* First in the form, so that Enter means on and not back. */}
        <Button type="submit" name="go" value="next" look="primary" busy={busy || checking} className="order-2">
          {at === last || thenCheck ? (
            <>
              {/* On a phone there may be more questions in this last step. */}
              <span className={classNames(!isFinal && 'scripted:max-sm:hidden')}>{t('toCheck')}</span>
              {!isFinal && <span className="hidden scripted:max-sm:inline">{t('next')}</span>}
            </>
          ) : (
            t('next')
          )}
        </Button>
        {!thenCheck && (
          <Button type="submit" name="go" value="back" className="order-1">
            {t('back')}
          </Button>
        )}
        <p
          role="status"
          className={classNames(
            'order-3 ms-auto min-h-5 text-small scriptless:hidden',
            kept.state === 'unsaved' ? 'text-pending' : 'text-muted',
          )}
        >
          {kept.state === 'idle' ? t('save') : t(kept.state)}
        </p>
      </div>
    </form>
  )
}
