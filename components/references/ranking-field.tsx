'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { fieldClass } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'

/**
 * Choices in order: buttons move them where there are scripts, and each one's place can be chosen where there are none. Nothing
 * is answered until something was moved or chosen.
 */
export function RankingField({ question, chosen }: { question: FormQuestion; chosen: string[] }) {
  const t = useTranslations('respond.step')
  const { choices } = question
  const [order, setOrder] = useState(chosen.length === choices.length ? chosen : choices.map((_, at) => String(at)))
  const [touched, setTouched] = useState(chosen.length > 0)
  const name = `a:${question.id}`

  function move(place: number, by: -1 | 1) {
    const next = [...order]
    const [moved] = next.splice(place, 1)
    next.splice(place + by, 0, moved!)
    setOrder(next)
    setTouched(true)
  }

  function put(at: string, place: number) {
    const next = order.filter(one => one !== at)
    next.splice(place - 1, 0, at)
    setOrder(next)
    setTouched(true)
  }

  return (
    <div className="grid gap-2">
      <p className="text-muted text-small">{t('order')}</p>
      <ol className="grid max-w-md gap-1.5">
        {order.map((at, place) => {
          const choice = choices[Number(at)] ?? ''
          return (
            <li
              key={at}
              className="flex min-h-12 items-center gap-3 rounded-base border border-line bg-raised py-1 ps-3 pe-1.5"
            >
              <select
                id={place === 0 ? name : undefined}
                name={`${name}:${at}`}
                aria-label={t('place', { choice })}
                value={touched ? place + 1 : ''}
                onChange={event => put(at, Number(event.target.value))}
                className={`${fieldClass} h-9 w-14! px-1.5!`}
              >
                {!touched && <option value="">–</option>}
                {choices.map((one, index) => (
                  <option key={one} value={index + 1}>
                    {index + 1}
                  </option>
                ))}
              </select>
              <bdi className="wrap-anywhere min-w-0 grow">{choice}</bdi>
              <span className="flex shrink-0 scriptless:hidden">
                <IconButton label={t('up', { choice })} disabled={place === 0} onClick={() => move(place, -1)}>
                  <ChevronUp aria-hidden="true" className="size-4" />
                </IconButton>
                <IconButton
                  label={t('down', { choice })}
                  disabled={place === order.length - 1}
                  onClick={() => move(place, 1)}
                >
                  <ChevronDown aria-hidden="true" className="size-4" />
                </IconButton>
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
