import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { BeforeAfter, type Change } from '@/components/admin/before-after'
import { Button, buttonClass } from '@/components/ui/button'
import { useFocusOn } from '@/components/ui/use-focus-on'

/** `effects`: what follows from the change, and what does not. */
export type AskWords = {
  effects: string[]
  confirm: string /** The page it stands on, where that is not the company's. */
  page?: string
}

type AskTwiceProps = { sure: string; words: AskWords; changes: Change[]; busy: boolean; onKeep: () => void }

/** Stands where a form's button was, and asks whether it is really to be so. Works without scripts too. */
export function AskTwice({ sure, words, changes, busy, onKeep }: AskTwiceProps) {
  const t = useTranslations('company.twice')
  const admin = useTranslations('admin')
  const title = useId()
  const box = useFocusOn<HTMLElement>()
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={title}
      className="grid gap-4 rounded-base border border-edge bg-raised p-5 outline-offset-2"
    >
      <h3 id={title} className="font-serif text-large">
        {t('title')}
      </h3>
      <BeforeAfter changes={changes} words={{ before: admin('before'), after: admin('after') }} />
      {words.effects.map(effect => (
        <p key={effect} className="text-muted">
          {effect}
        </p>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="sure" value={sure} look="primary" busy={busy}>
          {words.confirm}
        </Button>
        <a
          href={words.page ?? '/admin/company'}
          className={buttonClass()}
          onClick={event => {
            event.preventDefault()
            event.currentTarget.closest('form')?.reset()
            onKeep()
          }}
        >
          {t('keep')}
        </a>
      </div>
    </section>
  )
}
