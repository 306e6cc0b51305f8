import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { useActionForm } from '@/components/ui/use-action-form'
import type { Asked, SectionState } from '@/lib/actions/company-state'
import type { FormState } from '@/lib/actions/form-state'
import { AskTwice, type AskWords } from './ask-twice'

/** The Server Action that saves a section. */
export type Send = (before: FormState<SectionState>, form: FormData) => Promise<FormState<SectionState>>

type Options = {
  labels: Record<string, string>
  ids?: Record<string, string>
  /** How a risky change is said, before somebody agrees to it. */
  twice?: AskWords & { say: (field: string, value: string) => string; concerns?: (count: number) => string }
  /** What is said when it is saved. */
  said?: (saved: Extract<SectionState, { saved: true }>) => string
  save?: string
}

/** A section of the company's settings: saved on its own, and where that is risky, after a second look at what it changes. */
export function useSectionForm(send: Send, { labels, ids, twice, said, save }: Options) {
  const t = useTranslations('company')
  const router = useRouter()
  const [kept, setKept] = useState<unknown>(null)
  const own = useActionForm(send, {
    labels,
    ids,
    onDone(done) {
      if (!('saved' in done)) return
      notify({ text: said?.(done) ?? t('saved') })
      router.refresh()
    },
  })
  const done = own.state?.ok ? own.state.data : null
  const asked = done && 'ask' in done && done !== kept ? done : null
  const label = (one: Asked) => labels[one.field] ?? one.field
  return {
    ...own,
    text: (name: string, otherwise = '') => (asked ? (asked.entered[name] ?? otherwise) : own.text(name, otherwise)),
    save:
      asked && twice ? (
        <AskTwice
          sure={asked.sure}
          words={
            twice.concerns && asked.count !== undefined
              ? { ...twice, effects: [twice.concerns(asked.count), ...twice.effects] }
              : twice
          }
          busy={own.busy}
          changes={asked.ask.map(one => ({
            label: label(one),
            before: twice.say(one.field, one.before),
            after: twice.say(one.field, one.after),
          }))}
          onKeep={() => setKept(asked)}
        />
      ) : (
        <div className="flex items-center gap-4">
          <Button type="submit" look="primary" busy={own.busy}>
            {save ?? t('save')}
          </Button>
          {done && 'saved' in done && (
            <span role="status" className="folded">
              {said?.(done) ?? t('saved')}
            </span>
          )}
        </div>
      ),
  }
}
