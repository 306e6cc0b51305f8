'use client'

import { useTranslations } from 'use-intl'
import { useMe } from './use-me'

export function Greeting({ limit }: { limit: number }) {
  const t = useTranslations('recognitions')
  const { person, hi5Balance } = useMe()
  return (
    <header data-screen-only className="mb-6">
      <h1 className="font-serif text-title">{t('greeting', { name: person.name.split(' ')[0] ?? '' })}</h1>
      <p aria-live="polite" className="mt-1 text-muted">
        {hi5Balance > 0 ? t('hi5sLeft', { left: hi5Balance, limit }) : t('hi5sGone')}
      </p>
    </header>
  )
}
