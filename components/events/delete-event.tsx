'use client'

import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useActionState, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { removeEvent, removeEventForm, undoRemoveEvent } from '@/lib/actions/events'

const AlertDialog = lazy(() => import('@/components/ui/alert-dialog'))

type DeleteEventProps = { id: number; name: string; coming: number; holiday: boolean }

/** Deletes an event once it is said what that does; ten seconds to take it back. Without scripts the words unfold instead. */
export function DeleteEvent({ id, name, coming, holiday }: DeleteEventProps) {
  const t = useTranslations('events.delete')
  const undoLabel = useTranslations('ui')('undo')
  const trouble = useTrouble()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [plain, plainAction] = useActionState(removeEventForm, null)
  const undo = useMutation({
    mutationFn: () => accepted(undoRemoveEvent({ id })),
    onSuccess() {
      notify({ text: t('back', { name }) })
      router.push(`/events/${id}`)
    },
    onError: error => notify({ tone: 'problem', text: t('undoFailed', { why: trouble(error) }) }),
  })
  const remove = useMutation({
    mutationFn: () => accepted(removeEvent({ id })),
    onSuccess() {
      router.push('/events')
      notify({ text: t('done', { name }), undo: { label: undoLabel, run: () => undo.mutate() } })
    },
    onError: error => notify({ tone: 'problem', text: t('failed', { why: trouble(error) }) }),
  })
  const effects = (
    <>
      <p>{t('effect')}</p>
      <p>
        {holiday ? t('holiday') : t('tells', { count: coming })} {t('kept')}
      </p>
    </>
  )
  return (
    <>
      <Button className="needs-scripts" busy={remove.isPending} onClick={() => setOpen(true)}>
        <Trash2 aria-hidden="true" className="size-4" />
        {t('open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AlertDialog
            title={t('title', { name })}
            confirm={t('confirm')}
            onConfirm={() => remove.mutate()}
            onClose={() => setOpen(false)}
          >
            {effects}
          </AlertDialog>
        </Suspense>
      )}
      <details className="folded w-full">
        <summary>{t('open')}</summary>
        <form action={plainAction} className="grid gap-2 py-2">
          {plain && !plain.ok && <p role="alert">{plain.message}</p>}
          <input type="hidden" name="id" value={id} />
          {effects}
          <Button type="submit" look="danger" className="justify-self-start">
            {t('confirm')}
          </Button>
        </form>
      </details>
    </>
  )
}
