import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useSay } from '@/components/leave/use-say'
import type { ChartAbsence, ChartKind } from '@/lib/contracts/browser/wall-chart-types'
import type { Cell } from './cells'

/** What the signs of the chart mean, in the reader's words; the page hands in the nouns `calendar` and `leave`. */
export function useChartWords(kinds: ChartKind[]) {
  const t = useTranslations('calendar')
  const say = useSay()
  return useMemo(() => {
    const names = new Map(kinds.map(kind => [kind.id, kind.name]))
    const kindOf = ({ kindId, pending }: ChartAbsence) => {
      const name = (kindId !== null && names.get(kindId)) || t('away')
      return pending ? t('askedFor', { kind: name }) : name
    }
    /** "Annual leave (asked for), the morning", "Christmas Day", "Day off" */
    const meaning = ({ sign, holiday, absence, half }: Cell) => {
      if (absence) return half ? t(half, { kind: kindOf(absence) }) : kindOf(absence)
      if (sign === 'h') return holiday ?? t('holiday')
      if (sign === 'o') return t('dayOff')
      return sign === 'w' ? t('atWork') : t('halfHoliday', { name: holiday ?? t('holiday') })
    }
    return { t, say, kindOf, meaning }
  }, [t, say, kinds])
}
