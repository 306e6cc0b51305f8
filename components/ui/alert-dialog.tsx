'use client'

import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from './button'
import { backdropClass, dialogClass } from './dialog'

type AlertDialogProps = {
  title: string
  /** What will happen, and what will not. */
  children: ReactNode
  confirm: string
  cancel?: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something is lost. Import it lazily and render it while it is open; focus rests on the harmless button. */
export default function AlertDialog({ title, children, confirm, cancel, onConfirm, onClose }: AlertDialogProps) {
  const t = useTranslations('ui')
  const harmless = useRef<HTMLButtonElement>(null)
  return (
    <Base.Root open onOpenChange={open => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup initialFocus={harmless} className={dialogClass}>
          <Base.Title className="font-serif text-lead leading-snug">{title}</Base.Title>
          <Base.Description render={<div className="mt-2 grid gap-2 text-muted" />}>{children}</Base.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <Base.Close ref={harmless} className={buttonClass({ look: 'plain' })}>
              {cancel ?? t('keepIt')}
            </Base.Close>
            <Base.Close className={buttonClass({ look: 'danger' })} onClick={onConfirm}>
              {confirm}
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
