'use client'

import { useTranslations } from 'use-intl'
import { Button } from './button'

type ErrorStateProps = { title: string; children: string; onRetry: () => void; busy?: boolean }

export function ErrorState({ title, children, onRetry, busy }: ErrorStateProps) {
  const t = useTranslations('ui')
  return (
    <section role="alert" className="grid justify-items-center gap-3 px-4 py-12 text-center">
      <h2 className="font-serif text-lead">{title}</h2>
      <p className="max-w-prose text-balance text-muted">{children}</p>
      <Button onClick={onRetry} busy={busy}>
        {t('retry')}
      </Button>
    </section>
  )
}
