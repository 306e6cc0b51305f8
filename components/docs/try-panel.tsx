'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { type Plan, planOf, type Which } from './try-document'
import { TryForm } from './try-form'

/** The place to send an operation from, once its document has come. */
export default function TryPanel({ label, dialect, method, path }: Which & { label: string }) {
  const t = useTranslations('apiDocs.try')
  const ui = useTranslations('ui')
  const [plan, setPlan] = useState<Plan | 'gone' | null>(null)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason to ask again
  useEffect(() => {
    let wanted = true
    planOf({ dialect, method, path }).then(
      found => wanted && setPlan(found),
      () => wanted && setPlan('gone'),
    )
    return () => {
      wanted = false
    }
  }, [dialect, method, path, tries])
  if (plan === null) return <p className="text-muted">{t('loading')}</p>
  if (plan !== 'gone') return <TryForm plan={plan} method={method} path={path} label={label} />
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3">
      {t('gone')}
      <Button
        size="small"
        onClick={() => {
          setPlan(null)
          setTries(tries + 1)
        }}
      >
        {ui('retry')}
      </Button>
    </p>
  )
}
