'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('ui.errorPage')
  useEffect(() => console.error(error), [error])
  return (
    <main className="grid min-h-dvh place-content-center">
      <ErrorState title={t('title')} onRetry={reset}>
        {error.digest ? t('numbered', { digest: error.digest }) : t('words')}
      </ErrorState>
    </main>
  )
}
