'use client'

import { useEffect } from 'react'
import { ErrorState } from '@/components/ui/error-state'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  useEffect(() => console.error(error), [error])
  return (
    <main className="grid min-h-dvh place-content-center">
      <ErrorState title="This page did not open" onRetry={reset}>
        {`Nothing you wrote is lost. Try again; if it keeps failing, tell your admin${error.digest ? ` the number ${error.digest}` : ''}.`}
      </ErrorState>
    </main>
  )
}
