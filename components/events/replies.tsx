'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Check, CircleHelp, X } from 'lucide-react'
import { useActionState, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { classNames } from '@/components/ui/class-names'
import { ErrorSummary } from '@/components/ui/error-summary'
import { notify } from '@/components/ui/notify'
import { answerEvent, answerEventForm } from '@/lib/actions/events'
import type { Answer, Replies as Given } from '@/lib/contracts/browser/event-types'
import type { Face } from '@/lib/contracts/browser/types'
import { WhoComes } from './who-comes'

const answers = [
  { answer: 'yes', icon: Check },
  { answer: 'maybe', icon: CircleHelp },
  { answer: 'no', icon: X },
] as const

type RepliesProps = { id: number; me: Face; replies: Given; over: boolean }

/** Asks whether one comes and shows who does. It counts at once, and takes it back with a word if the answer is no. */
export function Replies({ id, me, replies, over }: RepliesProps) {
  const t = useTranslations('events.reply')
  const ui = useTranslations('ui.form')
  const trouble = useTrouble()
  const [plain, plainAction] = useActionState(answerEventForm, null)
  const [shown, setShown] = useState(replies)
  const client = useQueryClient()
  const mutationKey = ['reply', id]
  // Whoever changes their mind while an answer is under way is asked in turn; what the last one comes to is shown.
  const isLast = () => client.isMutating({ mutationKey }) === 1
  const reply = useMutation({
    mutationKey,
    scope: { id: `reply ${id}` },
    mutationFn: (answer: Answer) => accepted(answerEvent({ id, answer })),
    onMutate(answer) {
      setShown(after(shown, me, answer))
      return shown
    },
    onSuccess: answered => isLast() && setShown(answered),
    onError(error, _, before) {
      if (before && isLast()) setShown(before)
      notify({ tone: 'problem', text: t('failed', { why: trouble(error) }) })
    },
  })
  const full = shown.left === 0 && shown.answer !== 'yes'

  return (
    <section aria-labelledby="reply" className="border-line border-t pt-6">
      <h2 id="reply" className="mb-3 font-serif text-lead">
        {over ? t('over') : t('title')}
      </h2>
      {!over && (
        <form
          action={plainAction}
          onSubmit={event => {
            event.preventDefault()
            const { submitter } = event.nativeEvent as SubmitEvent
            if (submitter instanceof HTMLButtonElement) reply.mutate(submitter.value as Answer)
          }}
          className="mb-5 grid gap-3"
        >
          {plain && !plain.ok && <ErrorSummary title={ui('notDone')} errors={[{ message: plain.message }]} />}
          <input type="hidden" name="id" value={id} />
          <div className="flex flex-wrap gap-2">
            {answers.map(({ answer, icon: Icon }) => (
              <button
                key={answer}
                type="submit"
                name="answer"
                value={answer}
                aria-pressed={shown.answer === answer}
                className={classNames(
                  'inline-flex h-11 min-w-24 items-center justify-center gap-2 rounded-base border px-4 font-semibold transition-colors',
                  shown.answer === answer
                    ? 'border-accent bg-accent text-on-accent'
                    : 'border-edge bg-raised hover:bg-sunken',
                )}
              >
                <Icon aria-hidden="true" className="size-4.5" />
                {t(answer)}
              </button>
            ))}
          </div>
          {full && <p className="text-muted">{t('full')}</p>}
        </form>
      )}
      <WhoComes replies={shown} />
    </section>
  )
}

/** Who comes once one has answered. */
function after({ yes, maybe, left, answer: before }: Given, me: Face, answer: Answer): Given {
  const others = (faces: Face[]) => faces.filter(one => one.id !== me.id)
  const place = Number(before === 'yes') - Number(answer === 'yes')
  return {
    answer,
    yes: answer === 'yes' ? [...others(yes), me] : others(yes),
    maybe: answer === 'maybe' ? [...others(maybe), me] : others(maybe),
    left: left === null ? null : Math.max(0, left + place),
  }
}
