'use client'

import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { calendarDays } from '@/components/ui/calendar-days'
import { previewKind } from '@/lib/actions/leave-rules'
import type { ProjectionSaid } from '@/lib/contracts/browser/leave-rules-types'

const names = ['accrual', 'entitlement', 'balanceCap', 'carryOverCap', 'carryOverMonths']
const patience = 400

type PreviewProps = { form: RefObject<HTMLFormElement | null>; first: ProjectionSaid[] }

/** What the rules would come to, as they are being written: for who is here all year, and who comes in its middle. */
export function Preview({ form, first }: PreviewProps) {
  const t = useTranslations('leaveRules.preview')
  const locale = useLocale()
  const [found, setFound] = useState(first)

  const ask = useEffectEvent(async () => {
    if (!form.current) return
    const data = new FormData(form.current)
    const fields = Object.fromEntries(names.map(name => [name, String(data.get(name) ?? '')]))
    const answer = await previewKind(fields).catch(() => null)
    // What is half written keeps the preview of what was whole.
    if (answer?.ok) setFound(answer.data)
  })

  useEffect(() => {
    const node = form.current
    let timer: ReturnType<typeof setTimeout>
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => ask(), patience)
    }
    node?.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      node?.removeEventListener('input', later)
    }
  }, [form])

  const { day } = calendarDays(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  if (found.length === 0) return <p className="text-muted">{t('unlimited')}</p>
  return (
    <div aria-live="polite" className="grid gap-4">
      {found.map(({ hired, points }, at) => (
        <div key={hired}>
          <p className="font-semibold">{at === 0 ? t('allYear') : t('from', { date: day(hired) })}</p>
          <dl className="mt-1 grid gap-0.5">
            {points.map(({ date, balance }) => (
              <div key={date} className="flex justify-between gap-4">
                <dt className="text-muted">{day(date)}</dt>
                <dd className="tabular-nums">{t('days', { days: balance })}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className="text-muted text-small">{t('why')}</p>
    </div>
  )
}
