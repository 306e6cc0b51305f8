import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { FieldError } from '@/components/ui/field'
import { MarkToolbar, markKeys } from '@/components/ui/mark-toolbar'
import { sendKeys } from '@/components/ui/send-keys'
import { type Mentionable, useMentions } from './use-mentions'

type WritingProps = {
  text: string
  error?: string
  /** Who and what can be named by @ and #; absent, the signs are only signs. */
  mentionable?: Mentionable
  onWrite: (text: string) => void
  children: ReactNode
}

/** The letter itself, in the letter's own face. The toolbar only types marks that one may type as well. */
export function Writing({ text, error, mentionable, onWrite, children }: WritingProps) {
  const t = useTranslations('recognitions.composer')
  const sheet = useRef<HTMLTextAreaElement>(null)
  const mentions = useMentions(mentionable)

  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (mentions.keys(event) || markKeys(event)) return
    sendKeys(event)
  }

  return (
    <div className="relative">
      <textarea
        {...mentions.wiring}
        ref={sheet}
        id="thank-text"
        name="text"
        // What is not written yet runs as the page does, with its placeholder.
        dir={text ? 'auto' : undefined}
        rows={3}
        value={text}
        onChange={event => {
          onWrite(event.target.value)
          mentions.look(event.target)
        }}
        onClick={event => mentions.look(event.currentTarget)}
        onBlur={mentions.close}
        onKeyDown={keys}
        aria-label={t('words')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'thank-text-error' : undefined}
        placeholder={t('wordsPlaceholder')}
        className="letter block max-h-[60vh] min-h-28 w-full bg-transparent px-4 pt-3.5 pb-2 text-large outline-none sm:text-[1.1875rem]"
      />
      {mentions.list}
      <div className="px-4 not-empty:pb-1.5">
        <FieldError id="thank-text-error">{error}</FieldError>
      </div>
      <div className="flex items-center gap-0.5 px-2 pb-2">
        <MarkToolbar sheet={sheet} controls="thank-text" label={t('formatting')} name={t} />
        {children}
      </div>
    </div>
  )
}
