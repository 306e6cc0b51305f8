'use client'

import { Play } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Which } from './try-document'

// Few of those who read also try: what it takes comes with the first press.
const TryPanel = lazy(() => import('./try-panel'))

/** A button below an operation that opens a place to send it from. */
export function TryIt({ label, ...which }: Which & { label: string }) {
  const t = useTranslations('apiDocs.try')
  const [open, setOpen] = useState(false)
  return (
    <div className="needs-scripts grid min-w-0 grid-cols-1 gap-4">
      <Button
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-label={open ? undefined : t('title', { name: label })}
        className="justify-self-start"
      >
        <Play aria-hidden="true" className="size-4 rtl:-scale-x-100" />
        {t(open ? 'close' : 'open')}
      </Button>
      {open && (
        <Suspense fallback={<p className="text-muted">{t('loading')}</p>}>
          <TryPanel {...which} label={label} />
        </Suspense>
      )}
    </div>
  )
}
