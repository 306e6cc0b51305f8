'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { notify } from '@/components/ui/notify'
import { arrangeValues } from '@/lib/actions/values'
import type { ValueItem } from '@/lib/contracts/browser/values'
import { inPlaceOf } from './in-place-of'
import { ValueRow } from './value-row'

/** The values in use, each below its parent; moved among those beside them by dragging, or by their buttons. */
export function ValueTree({ tree }: { tree: ValueItem[] }) {
  const t = useTranslations('valueAdmin')
  const trouble = useTrouble()
  const router = useRouter()
  const [shown, setShown] = useState(tree)
  const [dragged, setDragged] = useState<ValueItem>()
  useEffect(() => setShown(tree), [tree])
  const arrange = useMutation({
    mutationFn: (ids: number[]) => accepted(arrangeValues({ ids })),
    onSuccess() {
      notify({ text: t('moved') })
      router.refresh()
    },
    onError(error) {
      setShown(tree)
      notify({ tone: 'problem', text: t('notMoved', { words: trouble(error) }) })
    },
  })
  function drop(on: ValueItem) {
    if (!dragged || dragged.id === on.id || dragged.parentId !== on.parentId) return
    const next = inPlaceOf(shown, dragged, on)
    setShown(next)
    arrange.mutate(next.filter(one => one.parentId === on.parentId).map(one => one.id))
  }
  return (
    <ul className="divide-y divide-line border-line border-y">
      {shown.map(value => {
        const beside = shown.filter(one => one.parentId === value.parentId)
        return (
          <ValueRow
            key={value.id}
            value={value}
            first={beside[0]?.id === value.id}
            last={beside.at(-1)?.id === value.id}
            takes={dragged !== undefined && dragged.id !== value.id && dragged.parentId === value.parentId}
            dragging={dragged?.id === value.id}
            onDrag={setDragged}
            onDrop={() => drop(value)}
          />
        )
      })}
    </ul>
  )
}
