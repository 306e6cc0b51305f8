'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { askForLeave } from '@/lib/actions/leave'
import { outlookQuery } from '@/lib/contracts/browser/leave-query'
import type { EnteredLeave, LeaveKind, StandIns } from '@/lib/contracts/browser/leave-types'
import { ReadError } from '@/lib/contracts/browser/query-options'
import { AskFields } from './ask-fields'
import { Outlook } from './outlook'
import { troublesIn } from './refusals'
import { useForm } from './use-form'
import { useSay } from './use-say'

const blank: EnteredLeave = {
  kindId: '',
  startDate: '',
  endDate: '',
  startHalf: false,
  endHalf: false,
  hours: '',
  comments: '',
  substituteId: '',
}

type AskFormProps = {
  kinds: LeaveKind[]
  standIns: StandIns
  /** What a link, or the request that is to be changed, has filled in already. */
  filled?: Partial<EnteredLeave>
  /** The request that it changes. */
  changes?: number
}

/**
 * Asks for leave, or changes what was asked for, what it would come to beside the fields. Works without scripts: then a button
 * asks for the outlook.
 */
export function AskForm({ kinds, standIns, filled, changes }: AskFormProps) {
  const { t } = useSay()
  const trouble = useTranslations('ui.trouble')
  const ui = useTranslations('ui')
  const { state, lost, busy, action, submit } = useForm(askForLeave)
  const first = kinds.length === 1 ? String(kinds[0]!.id) : ''
  const [wish, setWish] = useState<EnteredLeave>(state?.entered ?? { ...blank, kindId: first, ...filled })
  const change = (part: Partial<EnteredLeave>) => setWish(before => ({ ...before, ...part }))
  const looked = useQuery(outlookQuery(useDeferredValue(wish), changes))
  const refusedOne = state?.entered && isSameTime(state.entered, wish) ? state.outlook : undefined
  const outlook = looked.isError ? null : (refusedOne ?? looked.data)
  const kind = kinds.find(one => String(one.id) === wish.kindId)
  const decided = changes !== undefined && state?.refused?.code === 'forbidden'
  const troubles = lost
    ? [{ message: trouble('noAnswer') }]
    : decided
      ? [{ message: t('change.decided') }]
      : troublesIn(state?.refused)
  const send = () => {
    if (changes !== undefined) return t('change.save')
    return kind && !kind.decided ? t('ask.take') : t('ask.send')
  }
  function whyNone(error: unknown) {
    if (!error) return t('outlook.empty')
    if (!(error instanceof ReadError)) return trouble('noAnswer')
    return troublesIn(error)[0]?.message
  }

  return (
    <form
      action={action}
      noValidate
      // Return in a field presses the first button there is, which only looks; with scripts it sends.
      onSubmit={event => submit(event, { intent: 'send' })}
      aria-label={t(changes === undefined ? 'ask.title' : 'change.title')}
      className="grid gap-6"
    >
      {changes !== undefined && <input type="hidden" name="id" value={changes} />}
      <button type="submit" name="intent" value="look" hidden>
        {t('ask.look')}
      </button>
      {troubles.length > 0 && (
        <ErrorSummary title={t(changes === undefined ? 'ask.notSent' : 'change.notSaved')} errors={troubles}>
          {state?.refused?.code === 'unauthenticated' && (
            <a href="/sign-in" target="_blank" rel="noreferrer" className="font-semibold underline underline-offset-2">
              {ui('form.signIn')}
            </a>
          )}
        </ErrorSummary>
      )}
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <AskFields kinds={kinds} standIns={standIns} wish={wish} change={change} troubles={troubles} />
        <section
          aria-labelledby="outlook"
          aria-live="polite"
          aria-busy={looked.isFetching || undefined}
          className="min-w-0 rounded-base bg-sunken p-4"
        >
          <h2 id="outlook" className="sr-only">
            {t('outlook.title')}
          </h2>
          {outlook ? (
            <Outlook outlook={outlook} onChoose={dates => change({ ...dates, hours: '' })} />
          ) : (
            <p className="text-muted">{looked.isFetching ? t('outlook.looking') : whyNone(looked.error)}</p>
          )}
        </section>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="intent" value="send" look="primary" busy={busy} className="h-11">
          {send()}
        </Button>
        <div className="folded">
          <Button type="submit" name="intent" value="look" className="h-11">
            {t('ask.look')}
          </Button>
        </div>
      </div>
    </form>
  )
}

// What is said beside the dates changes nothing in what they come to.
const beside = { comments: '', substituteId: '' }
const isSameTime = (a: EnteredLeave, b: EnteredLeave) =>
  JSON.stringify({ ...a, ...beside }) === JSON.stringify({ ...b, ...beside })
