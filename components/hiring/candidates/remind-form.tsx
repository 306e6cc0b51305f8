'use client'

import { type ReactNode, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { remindTicked } from '@/lib/actions/candidates'
import { ReminderAnswers } from './reminder-answers'
import { TickedBefore } from './tick'

/** A list in which candidates can be ticked, and what can be done to those who are. Works without scripts. */
export function RemindForm({ children }: { children: ReactNode }) {
  const t = useTranslations('candidates.remind')
  const list = useRef<HTMLFormElement>(null)
  const [ticked, setTicked] = useState(0)
  const { form, state, summary, texts, busy } = useActionForm(remindTicked, {
    labels: {},
    onDone() {
      list.current?.reset()
      setTicked(0)
    },
  })
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[name=candidate]') ?? [])]
  const tickAll = (on: boolean) => {
    for (const box of boxes()) box.checked = on
    setTicked(on ? boxes().length : 0)
  }
  return (
    <form {...form} ref={list} onChange={() => setTicked(boxes().filter(box => box.checked).length)}>
      {summary && <div className="mb-4">{summary}</div>}
      {state?.ok && !summary && <ReminderAnswers answer={state.data} />}
      <TickedBefore value={texts('candidate')}>
        {/* What has the focus is never below the bar. */}
        <div className="[&_a]:scroll-mb-28 [&_input]:scroll-mb-28">{children}</div>
      </TickedBefore>
      <div
        data-screen-only
        className="sticky bottom-14 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 -mt-px border-line border-t bg-paper py-3 lg:bottom-0"
      >
        <Button type="submit" look={ticked > 0 ? 'primary' : 'plain'} busy={busy}>
          {t('some', { count: ticked })}
        </Button>
        <span className="scriptless:hidden">
          <Button look="quiet" onClick={() => tickAll(ticked === 0)}>
            {t(ticked === 0 ? 'all' : 'none')}
          </Button>
        </span>
        <p className="text-muted text-small max-sm:sr-only">{t('hint')}</p>
      </div>
    </form>
  )
}
