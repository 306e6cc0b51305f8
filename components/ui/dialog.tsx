'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from './button'

export const backdropClass =
  'fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'

export const dialogClass =
  'fixed inset-x-4 top-[12vh] z-50 mx-auto max-h-[80vh] max-w-md overflow-y-auto rounded-base border border-line bg-raised p-6 shadow-float transition data-ending-style:opacity-0 data-starting-style:translate-y-1 data-starting-style:opacity-0'

type DialogProps = { title: string; children: ReactNode; onClose: () => void }

/** Import it lazily and render it while it is open. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const t = useTranslations('ui')
  return (
    <Base.Root open onOpenChange={open => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={dialogClass}>
          <Base.Close
            aria-label={t('close')}
            className={`${buttonClass({ look: 'quiet', size: 'icon' })} float-end -me-2 -mt-2`}
          >
            <X aria-hidden="true" className="size-5" />
          </Base.Close>
          <Base.Title className="font-serif text-lead leading-snug">{title}</Base.Title>
          <div className="mt-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
