import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ChartKind } from '@/lib/contracts/browser/wall-chart-types'

/** What the letters and signs of the chart mean. */
export function Legend({ kinds }: { kinds: ChartKind[] }) {
  const t = useTranslations('calendar')
  return (
    <ul aria-label={t('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 text-muted text-small">
      {kinds.map(kind => (
        <Sign key={kind.id} sign={kind.letter} tint={kind.tint} look="bg-tint text-tint-ink">
          {kind.name}
        </Sign>
      ))}
      <Sign sign="×" look="bg-off-soft text-off">
        {t('away')}
      </Sign>
      <Sign sign="" look="border border-current border-dashed">
        {t('pending')}
      </Sign>
      <Sign sign="*" look="bg-sunken">
        {t('holiday')}
      </Sign>
      <Sign sign="" look="bg-sunken">
        {t('dayOff')}
      </Sign>
    </ul>
  )
}

function Sign({ sign, tint, look, children }: { sign: string; tint?: string; look: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <span
        aria-hidden={sign === ''}
        data-tint={tint}
        className={`grid size-5 place-items-center rounded-small font-semibold text-[0.75rem] ${look}`}
      >
        {sign}
      </span>
      {children}
    </li>
  )
}
