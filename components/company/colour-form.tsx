'use client'

import { useTranslations } from 'use-intl'
import { recolourCompany } from '@/lib/actions/company'
import { accentsOf } from '@/lib/formats/accent'
import { ColourPicker } from './colour-picker'

/** The company's colour, with how it is made readable by day and by night. */
export function ColourForm(props: { colour: string | null; seen: string }) {
  return (
    <ColourPicker
      {...props}
      save={recolourCompany}
      preview={(colour, isOwn) => isOwn && <DayAndNight colour={colour} />}
    />
  )
}

function DayAndNight({ colour }: { colour: string }) {
  const t = useTranslations('company.colour')
  const { light, dark } = accentsOf(colour)
  const themes = [
    { name: t('light'), ...light, paper: '#fbf8f3' },
    { name: t('dark'), ...dark, paper: '#191713' },
  ]
  return (
    <ul className="needs-scripts grid gap-3 sm:grid-cols-2">
      {themes.map(({ name, accent, on, paper }) => (
        <li key={name}>
          <svg
            viewBox="0 0 240 72"
            role="img"
            aria-label={t('preview', { theme: name, colour: accent })}
            className="w-full rounded-base border border-line"
          >
            <rect width="240" height="72" fill={paper} />
            <rect x="16" y="18" width="96" height="36" rx="9" fill={accent} />
            <text x="64" y="41" textAnchor="middle" fill={on} fontSize="14" fontWeight="600" className="font-sans">
              {t('button')}
            </text>
            <text x="172" y="41" textAnchor="middle" fill={accent} fontSize="14" className="font-sans">
              {t('link')}
            </text>
          </svg>
          <span className="text-muted text-small">
            {name}: <bdi>{accent}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}
