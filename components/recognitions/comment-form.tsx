'use client'

import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError, Textarea } from '@/components/ui/field'
import { sendKeys } from '@/components/ui/send-keys'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { useComment } from './use-comment'
import { headlineOf, wordsFor } from './words'

export function CommentForm({ item, focus }: { item: FeedItem; focus: boolean }) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const comment = useComment(item.id, (refused, why) => {
    setText(now => now || refused)
    setError(`Not sent. ${wordsFor(why)}`)
  })

  function send(event: FormEvent) {
    event.preventDefault()
    const words = text.trim()
    box.current?.focus()
    if (words === '') return setError('Write a few words first.')
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
          dir="auto"
          autoFocus={focus}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={sendKeys}
          aria-label={`Comment on: ${headlineOf(item)}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
          placeholder="Add a comment"
          className="max-h-60"
        />
        <Button type="submit">Send</Button>
      </div>
      <FieldError id={id}>{error}</FieldError>
    </form>
  )
}
