'use client'

import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Button } from '@/components/ui/button'
import { FieldError, Textarea } from '@/components/ui/field'
import { sendKeys } from '@/components/ui/send-keys'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { useComment } from './use-comment'
import { useHeadline } from './use-headline'

export function CommentForm({ item, focus }: { item: FeedItem; focus: boolean }) {
  const t = useTranslations('recognitions.commenting')
  const trouble = useTrouble()
  const headline = useHeadline(item)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const comment = useComment(item.id, (refused, why) => {
    setText(now => now || refused)
    setError(t('failed', { why: trouble(why) }))
  })

  function send(event: FormEvent) {
    event.preventDefault()
    const words = text.trim()
    box.current?.focus()
    if (words === '') return setError(t('empty'))
    setError(undefined)
    setText('')
    comment.mutate(words)
  }

  return (
    <form onSubmit={send} className="grid gap-2">
      <div className="flex items-end gap-2">
        <Textarea
          ref={box}
          rows={1}
          dir={text ? 'auto' : undefined}
          autoFocus={focus}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={sendKeys}
          aria-label={t('label', { headline })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
          placeholder={t('placeholder')}
          className="max-h-60"
        />
        <Button type="submit">{t('send')}</Button>
      </div>
      <FieldError id={id}>{error}</FieldError>
    </form>
  )
}
