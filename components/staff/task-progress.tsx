'use client'

import { useQuery } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { ProgressBar } from '@/components/ui/progress-bar'
import { taskQuery } from '@/lib/contracts/browser/query-options'

type TaskProgressProps = {
  id: string
  label: string
  /** As the server drew it. */
  done: number
  total: number
}

/** How far a task has come, looked at every second; when it is settled, the page is drawn anew. */
export function TaskProgress({ id, label, done, total }: TaskProgressProps) {
  const t = useTranslations('staffImport.progress')
  const router = useRouter()
  const here = usePathname()
  const task = useQuery(taskQuery(id))
  const settled = task.data !== undefined && task.data.status !== 'pending'
  useEffect(() => {
    if (settled) router.refresh()
  }, [settled, router])
  const [now, all] = [task.data?.done ?? done, task.data?.total ?? total]
  return (
    <div className="grid gap-3">
      <ProgressBar
        label={label}
        value={now}
        max={all}
        said={now === 0 && !task.data?.total ? t('waiting') : t('said', { done: now, total: all })}
      />
      {task.isError && <p className="text-muted text-small">{t('lost')}</p>}
      <noscript>
        <a href={here} className={buttonClass()}>
          {t('again')}
        </a>
      </noscript>
    </div>
  )
}
