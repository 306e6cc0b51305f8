'use client'

import { useLocale, useTranslations } from 'use-intl'
import { useNow } from '@/components/ui/now'
import { useFocusOn } from '@/components/ui/use-focus-on'
import type { RemindersSent } from '@/lib/actions/candidates'
import type { NotReminded } from '@/lib/contracts/browser/candidates-types'
import { listFormat } from '@/lib/i18n/formatters'

/** Who was reminded and who was not, and why: takes the focus, so that it is heard. */
export function ReminderAnswers({ answer }: { answer: RemindersSent }) {
  const t = useTranslations('candidates.remind')
  const why = useWhy()
  const box = useFocusOn<HTMLElement>(answer)
  const { reminded, gone } = answer
  const count = reminded.reduce((sum, one) => sum + one.referees + (one.candidate ? 1 : 0), 0)
  const told = reminded.filter(one => one.candidate || one.referees > 0 || one.refused.length > 0)
  const idle = reminded.filter(one => !told.includes(one))
  const list = listFormat(useLocale(), { type: 'conjunction' })
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('region')}
      className={`mb-4 rounded-base px-4 py-3 ${count > 0 ? 'bg-accent-soft' : 'bg-pending-soft'}`}
    >
      <p role="status" className={`font-semibold ${count > 0 ? 'text-accent' : 'text-pending'}`}>
        {t('sent', { count })}
      </p>
      <ul className="mt-1 grid gap-1">
        {told.map(one => (
          <li key={one.id} className="wrap-anywhere">
            <bdi className="font-semibold">{one.name}</bdi> · {one.candidate && `${t('candidate')} `}
            {one.referees > 0 && `${t('referees', { count: one.referees })} `}
            {one.refused.map((refused, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <span key={place}>
                {refused.who === null
                  ? t('own', { why: why(refused) })
                  : t.rich('referee', { name: () => <bdi>{refused.who}</bdi>, why: why(refused) })}{' '}
              </span>
            ))}
          </li>
        ))}
        {idle.length > 0 && (
          <li className="wrap-anywhere text-muted">
            {t('nothing', { names: list.format(idle.map(one => one.name)) })}
          </li>
        )}
        {gone > 0 && <li>{t('gone', { count: gone })}</li>}
      </ul>
    </section>
  )
}

/** Why somebody was not reminded. Without scripts nobody knows the reader's clock, so that its name is said. */
function useWhy() {
  const t = useTranslations('candidates.remind.why')
  const locale = useLocale()
  const { settled } = useNow()
  return ({ why, from }: NotReminded) => {
    const when = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      ...(!settled && { timeZone: 'UTC', timeZoneName: 'short' }),
    })
    return t(why, { when: from ? when.format(new Date(from)) : '' })
  }
}
