'use client'

import { useTranslations } from 'use-intl'
import type { KindOfLeave } from '@/lib/contracts/browser/leave-rules-types'

type Policy = Pick<KindOfLeave, 'accrual' | 'entitlement' | 'balanceCap' | 'carryOverCap' | 'carryOverMonths'>

/** Says rules as a sentence: "25 days a year, a twelfth each month; up to 5 carried over, for 3 months". */
export function usePolicyWords() {
  const t = useTranslations('leaveRules.says')
  return ({ accrual, entitlement, balanceCap, carryOverCap, carryOverMonths }: Policy) => {
    if (accrual === 'none') return t('unlimited')
    const carried =
      carryOverCap === 0
        ? t('lapses')
        : carryOverCap === null
          ? t('carriesAll')
          : t('carriesUpTo', { days: carryOverCap })
    return [
      t(`gets.${accrual}`, { days: entitlement }),
      carried,
      carryOverCap !== 0 && carryOverMonths !== null && t('forMonths', { months: carryOverMonths }),
      balanceCap !== null && t('cap', { days: balanceCap }),
    ]
      .filter(Boolean)
      .join(t('join'))
  }
}
