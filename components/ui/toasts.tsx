'use client'

import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { listen } from './notify'

const manager = Toast.createToastManager()

export default function Toasts() {
  useEffect(
    () =>
      listen(({ text, tone, undo }) => {
        const id = manager.add({
          title: text,
          type: tone,
          timeout: 10_000,
          priority: tone === 'problem' ? 'high' : 'low',
          actionProps: undo && {
            children: undo.label,
            onClick() {
              manager.close(id)
              undo.run()
            },
          },
        })
      }),
    [],
  )
  const t = useTranslations('ui')
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport
          data-screen-only
          aria-label={t('notices')}
          className="fixed inset-x-4 bottom-4 z-50 flex flex-col-reverse gap-2 sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96"
        >
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function List() {
  const t = useTranslations('ui')
  const { toasts } = Toast.useToastManager()
  return toasts.map(toast => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-base bg-ink text-paper shadow-float transition data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex min-h-12 items-center gap-2 ps-4 pe-2">
        {/* Not a heading: a notice that passes by has no place among the page's own. */}
        <Toast.Title render={<p />} className="grow py-2.5" />
        <Toast.Action className="h-8 shrink-0 rounded-small px-2.5 font-semibold underline underline-offset-4 outline-paper hover:no-underline" />
        <Toast.Close
          aria-label={t('dismiss')}
          className="grid size-8 shrink-0 place-items-center rounded-small opacity-75 outline-paper hover:opacity-100"
        >
          <X aria-hidden="true" className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
