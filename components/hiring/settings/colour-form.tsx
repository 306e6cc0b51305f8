'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { recolourFirm } from '@/lib/actions/hiring-settings'
import { accentsOf } from '@/lib/formats/accent'

const laurels = '#256b45'

/** The firm's colour, as candidates and referees meet it. */
export function ColourForm({ colour, seen }: { colour: string | null; seen: string }) {
  const t = useTranslations('hiringSettings.colour')
  const { form, summary, error, text, save } = useSectionForm(recolourFirm, { labels: { colour: t('colour') } })
  const [own, setOwn] = useState(colour !== null)
  const [chosen, setChosen] = useState(colour ?? laurels)
  const { accent, on } = accentsOf(own ? chosen : laurels).light
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-4" onReset={() => setChosen(colour ?? laurels)}>
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Checkbox name="own" checked={own} onChange={event => setOwn(event.target.checked)} hint={t('ownHint')}>
        {t('own')}
      </Checkbox>
      <Field id="colour" label={t('colour')} hint={t('hint')} error={error('colour')}>
        {wiring => (
          <input
            {...wiring}
            type="color"
            name="colour"
            defaultValue={text('colour', chosen)}
            onChange={event => {
              setChosen(event.target.value)
              setOwn(true)
            }}
            className="h-11 w-24 cursor-pointer rounded-base border border-edge bg-raised p-1"
          />
        )}
      </Field>
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
      {save}
    </form>
  )
}
