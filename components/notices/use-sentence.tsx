'use client'

import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useListed } from '@/components/ui/listed'
import type { NoticeItem } from '@/lib/contracts/browser/notices-types'

const year = (day: string) => day.slice(0, 4)

/** "1 July", with its year when that is not the one of the notice. */
function dayIn(locale: string, day: string, at: string) {
  const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  const options = year(day) === year(at) ? format : { ...format, year: 'numeric' as const }
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`))
}

/** What a notice says, in the reader's language. Names run their own way. */
export function useSentence({ kind, at, who, gone, mine, giver, names, event, from, to }: NoticeItem): ReactNode {
  const t = useTranslations('notices')
  const locale = useLocale()
  const listed = useListed()
  if (gone) return t('said.gone')
  const day = (text: string) => dayIn(locale, text, at)
  const dates = !from || !to ? '' : from === to ? day(from) : t('span', { from: day(from), to: day(to) })
  return t.rich(`said.${kind}`, {
    b: chunks => <bdi className="font-semibold">{chunks}</bdi>,
    who: who?.name ?? t('somebody'),
    giver: giver ?? t('somebody'),
    names: listed(names),
    event: event ?? '',
    mine: mine ? 'yes' : 'no',
    dates,
  })
}
