'use client'

import { useTranslations } from 'use-intl'
import { ColourPicker } from '@/components/company/colour-picker'
import { recolourFirm } from '@/lib/actions/hiring-settings'
import { accentsOf } from '@/lib/formats/accent'

/** The firm's colour, as candidates and referees meet it. */
export function ColourForm(props: { colour: string | null; seen: string }) {
  return <ColourPicker {...props} save={recolourFirm} preview={colour => <MailButton colour={colour} />} />
}

function MailButton({ colour }: { colour: string }) {
  const t = useTranslations('hiringSettings.colour')
  const { accent, on } = accentsOf(colour).light
  return (
    <svg
      viewBox="0 0 240 64"
      role="img"
      aria-label={t('preview', { colour: accent })}
      className="needs-scripts w-60 rounded-base border border-line"
    >
      <rect width="240" height="64" fill="#fbf8f3" />
      <rect x="16" y="14" width="208" height="36" rx="9" fill={accent} />
      <text x="120" y="37" textAnchor="middle" fill={on} fontSize="14" fontWeight="600" className="font-sans">
        {t('button')}
      </text>
    </svg>
  )
}
