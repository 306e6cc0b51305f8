'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { recolourCompany } from '@/lib/actions/company'
import { accentsOf } from '@/lib/formats/accent'
import { useSectionForm } from './use-section-form'

const laurels = '#256b45'

/** The company's colour, with how it is made readable by day and by night. */
export function ColourForm({ colour, seen }: { colour: string | null; seen: string }) {
  const t = useTranslations('company.colour')
  const { form, summary, error, text, save } = useSectionForm(recolourCompany, { labels: { colour: t('colour') } })
  const [own, setOwn] = useState(colour !== null)
  const [chosen, setChosen] = useState(colour ?? laurels)
  const { light, dark } = accentsOf(chosen)
  const themes = [
    { name: t('light'), ...light, paper: '#fbf8f3' },
    { name: t('dark'), ...dark, paper: '#191713' },
  ]
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
      {own && (
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
      )}
      {save}
    </form>
  )
}
