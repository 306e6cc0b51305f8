'use client'

import { lazy, Suspense, useEffect, useState } from 'react'

const Toasts = lazy(() => import('./toasts'))

const signs = ['pointerdown', 'keydown', 'notice']

/** Toasts follow something the reader did, so their code may wait for the first sign of a reader. */
export function Toaster() {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    for (const sign of signs) window.addEventListener(sign, want, { once: true, passive: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, want)
    }
  }, [])
  return wanted ? (
    <Suspense fallback={null}>
      <Toasts />
    </Suspense>
  ) : null
}
