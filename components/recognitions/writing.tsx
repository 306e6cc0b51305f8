import { Bold, Italic, Link2, List } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { FieldError } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { sendKeys } from '@/components/ui/send-keys'
import { type Mark, mark } from './marks'
import { type Mentionable, useMentions } from './use-mentions'

const tools = [
  { mark: 'bold', key: 'b', icon: Bold },
  { mark: 'italic', key: 'i', icon: Italic },
  { mark: 'list', icon: List },
  { mark: 'link', key: 'k', icon: Link2 },
] satisfies { mark: Mark; key?: string; icon: typeof Bold }[]

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
    if (mentions.keys(event)) return
    const tool = (event.ctrlKey || event.metaKey) && tools.find(one => one.key === event.key.toLowerCase())
    if (!tool) return sendKeys(event)
    event.preventDefault()
    mark(event.currentTarget, tool.mark)
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
        <div
          role="toolbar"
          aria-label={t('formatting')}
          aria-controls="thank-text"
          className="needs-scripts flex gap-0.5"
        >
          {tools.map(tool => (
            <IconButton
              key={tool.mark}
              label={t(tool.mark)}
              keys={tool.key && `Ctrl ${tool.key.toUpperCase()}`}
              onClick={() => sheet.current && mark(sheet.current, tool.mark)}
            >
              <tool.icon aria-hidden="true" className="size-4.5" />
            </IconButton>
          ))}
        </div>
        {children}
      </div>
    </div>
  )
}
