'use client'

import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import type { LeaveState } from '@/lib/contracts/browser/leave-types'

const tones = {
  pending: 'pending',
  approved: 'approved',
  rejected: 'refused',
  withdrawn: 'off',
  cancelled: 'off',
} as const satisfies Record<LeaveState, string>

/** What became of a request, in a word. */
export function State({ of }: { of: LeaveState }) {
  const t = useTranslations('leave')
  return <Badge tone={tones[of]}>{t(`state.${of}`)}</Badge>
}
