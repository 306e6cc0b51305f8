import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { shiftValue } from '@/lib/actions/values'
import type { ValueItem } from '@/lib/contracts/browser/values'
import { useDeed } from './use-deed'

type ValueRowProps = {
  value: ValueItem
  first: boolean
  last: boolean
  /** What is dragged may be put here. */
  takes: boolean
  dragging: boolean
  onDrag: (value: ValueItem | undefined) => void
  onDrop: () => void
}

const indents = ['', 'ps-8', 'ps-16', 'ps-24']

/** One value: its face, its words, how often kudos name it, and the ways to move it. */
export function ValueRow({ value, first, last, takes, dragging, onDrag, onDrop }: ValueRowProps) {
  const t = useTranslations('valueAdmin')
  const { form, summary, busy } = useDeed(shiftValue, t('moved'))
  return (
    <li
      draggable
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move'
        // Without it some browsers drag nothing.
        event.dataTransfer.setData('text/plain', value.name)
        onDrag(value)
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={event => takes && event.preventDefault()}
      onDrop={onDrop}
      className={`flex items-start gap-3 py-3 ${indents[Math.min(value.depth, 3)]} ${dragging ? 'opacity-50' : ''} ${takes ? 'hover:bg-hover' : ''}`}
    >
      <GripVertical
        aria-hidden="true"
        className="needs-scripts mt-2 hidden size-4 shrink-0 cursor-grab text-muted lg:block"
      />
      <ValueFace value={value} />
      <div className="min-w-0 grow">
        <Link
          href={`/admin/values/${value.id}`}
          className="wrap-anywhere font-semibold underline-offset-4 hover:underline"
          dir="auto"
        >
          {value.name}
        </Link>
        {value.description && (
          <p dir="auto" className="wrap-anywhere text-muted text-small">
            {value.description}
          </p>
        )}
        <p className="text-muted text-small">{t('uses', { count: value.uses })}</p>
        {summary}
      </div>
      <form {...form} className="flex min-w-18 shrink-0 justify-end">
        <input type="hidden" name="id" value={value.id} />
        {!first && (
          <IconButton type="submit" name="way" value="up" busy={busy} label={t('up', { name: value.name })}>
            <ChevronUp aria-hidden="true" className="size-4" />
          </IconButton>
        )}
        {!last && (
          <IconButton type="submit" name="way" value="down" busy={busy} label={t('down', { name: value.name })}>
            <ChevronDown aria-hidden="true" className="size-4" />
          </IconButton>
        )}
      </form>
    </li>
  )
}

/** Its picture, or its colour with its first letter. */
export function ValueFace({ value }: { value: Pick<ValueItem, 'name' | 'tint' | 'pictureUrl'> }) {
  if (value.pictureUrl)
    return <img src={value.pictureUrl} alt="" className="size-9 shrink-0 rounded-small object-cover" />
  return (
    <span
      aria-hidden="true"
      data-tint={value.tint}
      className="grid size-9 shrink-0 place-items-center rounded-small bg-tint font-serif text-large text-tint-ink"
    >
      {[...value.name][0]}
    </span>
  )
}
