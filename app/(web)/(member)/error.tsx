'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** A page that fails leaves the frame standing, so that one can go elsewhere. */
export default function MemberErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('ui.errorPage')
  useEffect(() => console.error(error), [error])
  return (
    <ErrorState title={t('title')} onRetry={reset}>
      {error.digest ? t('numbered', { digest: error.digest }) : t('words')}
    </ErrorState>
  )
}
