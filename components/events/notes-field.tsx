import { Bold, Italic, Link2, List } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type Mark, mark } from '@/components/recognitions/marks'
import { Field, Textarea } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'

const tools = [
  { mark: 'bold', key: 'b', icon: Bold },
  { mark: 'italic', key: 'i', icon: Italic },
  { mark: 'list', icon: List },
  { mark: 'link', key: 'k', icon: Link2 },
] satisfies { mark: Mark; key?: string; icon: typeof Bold }[]

/** What else there is to say. The toolbar only types marks that one may type as well. */
export function NotesField({ text, error }: { text: string; error?: string }) {
  const t = useTranslations('events.form')
  const sheet = useRef<HTMLTextAreaElement>(null)

  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    const tool = (event.ctrlKey || event.metaKey) && tools.find(one => one.key === event.key.toLowerCase())
    if (!tool) return
    event.preventDefault()
    mark(event.currentTarget, tool.mark)
  }

  return (
    <Field id="notes" label={t('notes')} hint={t('notesHint')} error={error}>
      {wiring => (
        <div>
          <div
            role="toolbar"
            aria-label={t('formatting')}
            aria-controls="notes"
            className="needs-scripts mb-1 flex gap-0.5"
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
          <Textarea
            {...wiring}
            ref={sheet}
            name="notes"
            rows={6}
            className="min-h-36"
            dir="auto"
            defaultValue={text}
            onKeyDown={keys}
          />
        </div>
      )}
    </Field>
  )
}
