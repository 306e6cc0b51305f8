import { Bold, Italic, Link2, List } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { IconButton } from './icon-button'
import { type Mark, mark } from './marks'

const tools = [
  { mark: 'bold', key: 'b', icon: Bold },
  { mark: 'italic', key: 'i', icon: Italic },
  { mark: 'list', icon: List },
  { mark: 'link', key: 'k', icon: Link2 },
] satisfies { mark: Mark; key?: string; icon: typeof Bold }[]

/** Types the mark that Ctrl or Cmd with a letter asks for; whether it did. */
export function markKeys(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const tool = (event.ctrlKey || event.metaKey) && tools.find(one => one.key === event.key.toLowerCase())
  if (!tool) return false
  event.preventDefault()
  mark(event.currentTarget, tool.mark)
  return true
}

type MarkToolbarProps = {
  /** The sheet one writes on, and its id. */
  sheet: RefObject<HTMLTextAreaElement | null>
  controls: string
  label: string
  /** What each mark is called. */
  name: (mark: Mark) => string
}

/** Buttons that only type marks which one may type as well. */
export function MarkToolbar({ sheet, controls, label, name }: MarkToolbarProps) {
  return (
    <div role="toolbar" aria-label={label} aria-controls={controls} className="needs-scripts flex gap-0.5">
      {tools.map(tool => (
        <IconButton
          key={tool.mark}
          label={name(tool.mark)}
          keys={tool.key && `Ctrl ${tool.key.toUpperCase()}`}
          onClick={() => sheet.current && mark(sheet.current, tool.mark)}
        >
          <tool.icon aria-hidden="true" className="size-4.5" />
        </IconButton>
      ))}
    </div>
  )
}
